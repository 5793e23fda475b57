namespace SecurePods.Tests.Writing;

public class YamlLayoutTests
{
    [Test]
    public void Lists_stand_below_their_key_and_objects_two_spaces_in() =>
        Assert.That(Written.Yaml(w =>
        {
            w.BeginDocument();
            w.BeginObject();
            w.Field("kind"u8);
            w.Value("Pod");
            w.Field("spec"u8);
            w.BeginObject();
            w.Field("containers"u8);
            w.BeginList();
            w.BeginObject();
            w.Field("name"u8);
            w.Value("web");
            w.Field("args"u8);
            w.BeginList();
            w.Value("--port=80");
            w.Value("-v");
            w.EndList();
            w.Field("ports"u8);
            w.BeginList();
            w.BeginObject();
            w.Field("containerPort"u8);
            w.Value(80);
            w.EndObject();
            w.EndList();
            w.EndObject();
            w.EndList();
            w.Field("hostNetwork"u8);
            w.Value(false);
            w.EndObject();
            w.EndObject();
        }), Is.EqualTo(
            """
            kind: Pod
            spec:
              containers:
              - name: web
                args:
                - --port=80
                - -v
                ports:
                - containerPort: 80
              hostNetwork: false

            """));

    [Test]
    public void Empty_objects_and_lists_stay_on_their_line() =>
        Assert.That(Written.Yaml(w =>
        {
            w.BeginObject();
            w.Field("emptyDir"u8);
            w.BeginObject();
            w.EndObject();
            w.Field("drop"u8);
            w.BeginList();
            w.EndList();
            w.Field("ingress"u8);
            w.BeginList();
            w.BeginObject();
            w.EndObject();
            w.BeginList();
            w.EndList();
            w.EndList();
            w.Field("last"u8);
            w.Value(1);
            w.EndObject();
        }), Is.EqualTo(
            """
            emptyDir: {}
            drop: []
            ingress:
            - {}
            - []
            last: 1

            """));

    [Test]
    public void Lists_in_lists_share_a_line() =>
        Assert.That(Written.YamlValue(w =>
        {
            w.BeginList();
            w.BeginList();
            w.Value("a");
            w.BeginObject();
            w.Field("b"u8);
            w.BeginList();
            w.Value("c");
            w.EndList();
            w.Field("d"u8);
            w.Value("e");
            w.EndObject();
            w.EndList();
            w.EndList();
        }), Is.EqualTo(
            """

            - - a
              - b:
                - c
                d: e

            """));

    [Test]
    public void Documents_are_parted_by_three_dashes() =>
        Assert.That(Written.Yaml(w =>
        {
            foreach (var kind in (string[])["Service", "Pod"])
            {
                w.BeginDocument();
                w.BeginObject();
                w.Field("kind"u8);
                w.Value(kind);
                w.EndObject();
            }
        }), Is.EqualTo("kind: Service\n---\nkind: Pod\n"));

    [Test]
    public void A_root_without_members_is_a_document() =>
        Assert.That(Written.Yaml(w =>
        {
            w.BeginDocument();
            w.BeginObject();
            w.EndObject();
        }), Is.EqualTo("{}\n"));

    [Test]
    public void A_key_beyond_what_readers_look_ahead_is_introduced_by_a_question_mark()
    {
        var key = new string('k', 1001);
        Assert.That(Written.Yaml(w =>
        {
            w.BeginObject();
            w.Key(key);
            w.BeginList();
            w.Value(1);
            w.EndList();
            w.Key(key[..1000]);
            w.Value(2);
            w.EndObject();
        }), Is.EqualTo($"? {key}\n:\n- 1\n{key[..1000]}: 2\n"));
    }
}
