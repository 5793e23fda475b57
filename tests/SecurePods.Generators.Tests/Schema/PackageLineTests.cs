using SecurePods.Generators.Tests.Running;

namespace SecurePods.Generators.Tests.Schema;

public sealed class PackageLineTests
{
    [Test]
    public void The_package_has_its_name_namespace_and_apiVersion()
    {
        var package = Schemas.Parse("");

        Assert.Multiple(() =>
        {
            Assert.That(package.Name, Is.EqualTo("demo/v1"));
            Assert.That(package.Namespace, Is.EqualTo("Demo.V1"));
            Assert.That(package.ApiVersion, Is.EqualTo("demo.example.com/v1"));
            Assert.That(package.KubernetesVersion, Is.EqualTo("1.36"));
        });
    }

    [Test]
    public void Comments_blank_lines_and_line_ends_of_Windows_mean_nothing()
    {
        var plain = Schemas.Parse("type Thing\n  name string");
        var decorated = Schemas.Parse("# what\n\ntype Thing\r\n\r\n# whose name\n  name string  \r\n");

        Assert.That(decorated, Is.EqualTo(plain));
    }

    [Test]
    public void Types_and_enums_stand_in_the_order_of_the_file()
    {
        var package = Schemas.Parse("enum B open\n  x\ntype D\n  a string\nenum A open\n  y\ntype C\n  b string");

        Assert.Multiple(() =>
        {
            Assert.That(package.Enums.Select(e => e.ShortName), Is.EqualTo(["B", "A"]));
            Assert.That(package.Types.Select(t => t.ShortName), Is.EqualTo(["D", "C"]));
        });
    }
}
