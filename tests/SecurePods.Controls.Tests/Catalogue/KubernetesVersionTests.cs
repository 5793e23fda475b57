using SecurePods.Views;

namespace SecurePods.Controls.Tests.Catalogue;

sealed class KubernetesVersionTests
{
    [TestCase("1.36", 36)]
    [TestCase("v1.36", 36)]
    [TestCase("1.0", 0)]
    [TestCase("v1.7", 7)]
    [TestCase("1.100", 100)]
    public void A_version_is_read_with_and_without_its_v(string text, int minor) =>
        Assert.That(KubernetesVersion.Parse(text).Minor, Is.EqualTo(minor));

    [Test]
    public void Latest_is_the_newest_version_of_the_schema()
    {
        Assert.That(KubernetesVersion.Parse("latest"), Is.EqualTo(KubernetesVersion.Latest));
        Assert.That(KubernetesVersion.Latest.ToString(), Is.EqualTo(PodSchema.KubernetesVersion));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("1")]
    [TestCase("1.")]
    [TestCase("v1.")]
    [TestCase("2.36")]
    [TestCase("1.036")]
    [TestCase("1.-1")]
    [TestCase("1.+1")]
    [TestCase("1.36.1")]
    [TestCase("1.36 ")]
    [TestCase(" 1.36")]
    [TestCase("1,36")]
    [TestCase("V1.36")]
    [TestCase("vv1.36")]
    [TestCase("Latest")]
    [TestCase("1.99999999999")]
    [TestCase("1.٣")]
    public void Anything_else_is_no_version(string? text)
    {
        Assert.That(KubernetesVersion.TryParse(text, out var version), Is.False);
        Assert.That(version, Is.EqualTo(default(KubernetesVersion)));
        Assert.That(() => KubernetesVersion.Parse(text!), Throws.TypeOf<FormatException>().With.Message.Contains("1.36, v1.36 or latest"));
    }

    [Test]
    public void A_negative_minor_version_is_refused() =>
        Assert.That(() => new KubernetesVersion(-1), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("A minor version is not negative."));

    [Test]
    public void Versions_compare_as_numbers()
    {
        KubernetesVersion older = new(9), newer = new(10), same = new(10);
        Assert.That(older, Is.LessThan(newer));
        Assert.That(older < newer && newer > older && older <= newer && newer >= older && newer <= same && newer >= same, Is.True);
        Assert.That(newer < older || older > newer || newer < same || newer > same || newer <= older || older >= newer, Is.False);
        Assert.That(newer == same && newer != older && newer.Equals((object)same) && !newer.Equals((object)older) && !newer.Equals("1.10"), Is.True);
        Assert.That(newer != same || newer == older, Is.False);
        Assert.That(newer.GetHashCode(), Is.EqualTo(same.GetHashCode()));
    }
}
