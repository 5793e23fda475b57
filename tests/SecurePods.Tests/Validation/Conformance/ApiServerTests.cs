using SecurePods.Validation;

namespace SecurePods.Tests.Validation;

/// <summary>The rules against a real API server's verdicts on several thousand objects.</summary>
public class ApiServerTests
{
    /// <summary>Taken by a dry run, which allocates no node port; no cluster has these to give.</summary>
    static readonly string[] NotAllocated = ["Service/nodeport:spec.ports[0].nodePort:minus", "Service/nodeport:spec.ports[0].nodePort:port"];

    /// <summary>Words of the server's messages for what is refused here, wherever it stands.</summary>
    static readonly string[] Refused =
    [
        "name or generateName is required",
        "must not contain dots",
        "a valid config key must",
        "must be between 1 and 65535",
        "must contain at least one letter",
        "must contain only alpha-numeric",
        "must be equal to",
        "Limit must be set for non",
        "must be an integer",
        "`selector` does not match template `labels`",
        "empty selector is invalid",
        "must specify a handler type",
        "may not specify more than 1 handler type",
        "may not specify more than 1 volume type",
        "must not already exist",
        "may not be specified when `value`",
        "may not have more than one field",
        "must specify one of: `configMapRef`",
        "must specify one of: `fieldRef`",
        "a valid environment variable name must",
        "may not contain '%'",
        "must be specified when `operator`",
        "may not be specified when `operator`",
        "expected exactly 5 fields",
        "cannot use TZ",
        "failed to parse",
        "above maximum",
        "below minimum",
        "beyond end of range",
        "unrecognized descriptor",
        "valid values: \"OnFailure\", \"Never\"",
        "cannot set both port name",
        "port name or number",
        "must match `containerPort`",
        "must specify a peer",
        "ipBlock and another peer",
        "must be greater than or equal to `port`",
        "when `port` is non-numeric",
        "when `port` is not specified",
        "must be a valid resource quantity",
        "at least 1 access mode",
        "duplicate of key present",
        "must be no more than 63 bytes",
        "must be no more than 15 characters",
        "will not able to create pod",
        "must be spec.names",
        "cannot set `allowPrivilegeEscalation` to false",
        "only to privileged containers",
        "any hostProcess containers",
        "hostProcess value must be identical",
    ];

    /// <summary>Fields, and the beginning of what the server says of them.</summary>
    static readonly string[] RefusedFields =
    [
        "metadata.name: Invalid", "metadata.generateName: Invalid", "metadata.labels: Invalid", "metadata.annotations: Invalid",
        ".containers[0].name: ", ".containers[1].name: ", ".initContainers[0].name: ", ".containers[0].image: Required",
        ".ports[0].name: ", ".ports[0].containerPort: ", ".ports[1].name: ", ".ports[1].hostPort: ",
        ".volumes[0].name: Duplicate", ".volumes[1].name: Duplicate", "matchLabels: ", "spec.nodeSelector: ",
    ];

    [Test]
    public void What_the_server_takes_is_taken()
    {
        var taken = Verdicts.Read().Where(verdict => verdict.Code == 201).ToList();
        Assert.That(taken, Has.Count.GreaterThan(2000));
        Assert.That(
            taken.Where(verdict => !NotAllocated.Contains(verdict.Id)).Select(verdict => Said(verdict.Id, ManifestValidator.Validate(verdict.Manifest))).OfType<string>(),
            Is.Empty);
    }

    [Test]
    public void What_the_server_refuses_for_these_reasons_is_refused()
    {
        var refused = Verdicts.Read().Where(verdict => verdict.Code == 422 && verdict.Causes.Any(IsRefusedHere)).ToList();
        Assert.That(refused, Has.Count.GreaterThan(900));
        Assert.That(
            refused.Where(verdict => ManifestValidator.Validate(verdict.Manifest).Count == 0).Select(verdict => $"{verdict.Id}: {string.Join("; ", verdict.Causes)}"),
            Is.Empty);
    }

    static bool IsRefusedHere(string cause)
        => Refused.Any(words => cause.Contains(words, StringComparison.Ordinal)) || RefusedFields.Any(field => cause.Contains(field, StringComparison.Ordinal));

    static string? Said(string id, IReadOnlyList<Problem> problems) => problems.Count == 0 ? null : $"{id}: {string.Join("; ", problems)}";
}
