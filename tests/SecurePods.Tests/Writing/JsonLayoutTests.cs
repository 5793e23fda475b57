namespace SecurePods.Tests.Writing;

public class JsonLayoutTests
{
    [Test]
    public void Members_stand_four_spaces_in_and_what_is_empty_stays_on_its_line() =>
        Assert.That(Written.Json(w =>
        {
            w.BeginDocument();
            w.BeginObject();
            w.Field("kind"u8);
            w.Value("Pod");
            w.Field("ports"u8);
            w.BeginList();
            w.BeginObject();
            w.Field("containerPort"u8);
            w.Value(80);
            w.Key("a \"key\"");
            w.Value(true);
            w.EndObject();
            w.BeginList();
            w.Value("a");
            w.Value("b");
            w.EndList();
            w.EndList();
            w.Field("emptyDir"u8);
            w.BeginObject();
            w.EndObject();
            w.Field("drop"u8);
            w.BeginList();
            w.EndList();
            w.EndObject();
        }), Is.EqualTo(
            """
            {
                "kind": "Pod",
                "ports": [
                    {
                        "containerPort": 80,
                        "a \"key\"": true
                    },
                    [
                        "a",
                        "b"
                    ]
                ],
                "emptyDir": {},
                "drop": []
            }

            """));

    [Test]
    public void Documents_follow_each_other() =>
        Assert.That(Written.Json(w =>
        {
            for (var i = 0; i < 2; i++)
            {
                w.BeginDocument();
                w.BeginObject();
                w.EndObject();
            }
        }), Is.EqualTo("{}\n{}\n"));

    [TestCase("größe 日本 <a href='x'>&amp;</a> 😀", "\"größe 日本 <a href='x'>&amp;</a> 😀\"\n")]
    [TestCase("\"\\/\0\b\f\n\r\t\u007F\u2028", "\"\\\"\\\\/\\u0000\\b\\f\\n\\r\\t\\u007f\\u2028\"\n")]
    public void Only_what_must_be_is_escaped(string text, string json) => Assert.That(Written.Json(w => w.Value(text)), Is.EqualTo(json));
}
