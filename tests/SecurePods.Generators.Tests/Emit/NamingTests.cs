using SecurePods.Generators.Emit;

namespace SecurePods.Generators.Tests.Emit;

public sealed class NamingTests
{
    [TestCase("hostPID", "HostPID")]
    [TestCase("seLinuxOptions", "SeLinuxOptions")]
    [TestCase("x-kubernetes-int-or-string", "XKubernetesIntOrString")]
    [TestCase("$ref", "Ref")]
    [TestCase("kubernetes.io/tls", "KubernetesIoTls")]
    [TestCase("requests.ephemeral-storage", "RequestsEphemeralStorage")]
    [TestCase("SIGRTMIN+1", "SIGRTMINPlus1")]
    [TestCase("SIGRTMAX-14", "SIGRTMAXMinus14")]
    [TestCase("ALL", "ALL")]
    [TestCase("1.36", "_136")]
    [TestCase("*", "")]
    public void A_C_sharp_name_keeps_the_words_of_Kubernetes(string name, string pascal) => Assert.That(Naming.Pascal(name), Is.EqualTo(pascal));

    [TestCase("NET_BIND_SERVICE", "NetBindService")]
    [TestCase("CHOWN", "Chown")]
    public void Words_in_capitals_become_words(string name, string pascal) => Assert.That(Naming.PascalOfCapitals(name), Is.EqualTo(pascal));

    [TestCase("containerPort", "containerPort")]
    [TestCase("Port", "port")]
    [TestCase("default", "@default")]
    [TestCase("namespace", "@namespace")]
    [TestCase("operator", "@operator")]
    public void A_parameter_is_no_keyword(string name, string camel) => Assert.That(Naming.Camel(name), Is.EqualTo(camel));

    [TestCase("containers", "container")]
    [TestCase("hostAliases", "hostAlias")]
    [TestCase("aliases", "alias")]
    [TestCase("searches", "search")]
    [TestCase("addresses", "address")]
    [TestCase("ingresses", "ingress")]
    [TestCase("statuses", "status")]
    [TestCase("policies", "policy")]
    [TestCase("ipFamilies", "ipFamily")]
    [TestCase("clusterIPs", "clusterIP")]
    [TestCase("nonResourceURLs", "nonResourceURL")]
    [TestCase("usages", "usage")]
    [TestCase("volumeClaimTemplates", "volumeClaimTemplate")]
    public void An_item_has_the_singular(string name, string singular) => Assert.That(Naming.Singular(name), Is.EqualTo(singular));

    [TestCase("tls")]
    [TestCase("ingress")]
    [TestCase("status")]
    [TestCase("series")]
    [TestCase("timeSeries")]
    [TestCase("data")]
    [TestCase("env")]
    [TestCase("")]
    public void A_name_that_is_no_plural_has_no_singular(string name) => Assert.That(Naming.Singular(name), Is.Null);

    [TestCase("plain", "\"plain\"")]
    [TestCase("a\"b\\c", "\"a\\\"b\\\\c\"")]
    public void A_literal_is_what_the_compiler_reads_back(string text, string literal) => Assert.That(Naming.Literal(text), Is.EqualTo(literal));
}
