using SecurePods.Validation;

namespace SecurePods.Networking.V1;

public sealed partial record IngressBackend
{
    partial void Check(Problems problems) => new OneOf(problems, "service or resource")
        .Member("service", Service)
        .Member("resource", Resource)
        .DemandOne();
}

public sealed partial record IngressServiceBackend
{
    partial void Check(Problems problems)
    {
        problems.Required("name", Name);
        CheckPort(problems);
    }

    void CheckPort(Problems problems)
    {
        var hasName = Port?.Name is { Length: > 0 };
        var hasNumber = Port?.Number is { } and not 0;
        if (hasName == hasNumber)
            problems.Add("port", null, hasName ? "must have name or number, not both" : "must have name or number");
    }
}
