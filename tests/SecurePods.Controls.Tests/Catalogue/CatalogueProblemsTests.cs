namespace SecurePods.Controls.Tests.Catalogue;

/// <summary>What the catalogue's own check finds.</summary>
sealed class CatalogueProblemsTests
{
    static readonly RuleInfo Good = RuleOf("SP1001", RuleSubject.HostIsolation);

    [Test]
    public void A_sound_catalogue_has_no_problem() =>
        Assert.That(Of(ControlOf("a"), ControlOf("b")), Is.Empty);

    [Test]
    public void Two_controls_of_one_id_are_found() =>
        Assert.That(Of(ControlOf("a"), ControlOf("a")), Is.EquivalentTo(new[] { "a: two controls have this id", "a: out of order" }));

    [Test]
    public void Two_rules_of_one_ID_are_found() =>
        Assert.That(CatalogueProblems.Of([], [Good, RuleOf("SP1001", RuleSubject.HostIsolation)]), Does.Contain("SP1001: two rules have this ID"));

    [TestCase("SP2001")]
    [TestCase("SP101")]
    [TestCase("XX1001")]
    [TestCase("SP1x01")]
    public void An_ID_outside_its_subject_is_found(string id) =>
        Assert.That(CatalogueProblems.Of([], [RuleOf(id, RuleSubject.HostIsolation)]), Does.Contain($"{id}: not an ID of subject HostIsolation"));

    [Test]
    public void An_entailed_rule_that_does_not_exist_is_found() =>
        Assert.That(CatalogueProblems.Of([], [RuleOf("SP1001", RuleSubject.HostIsolation, "SP1009")]), Does.Contain("SP1009: entailed, but no rule"));

    [Test]
    public void A_control_without_revisions_is_found() =>
        Assert.That(Of(ControlOf("a", revisions: [])), Does.Contain("a: no revision"));

    [Test]
    public void Revisions_that_do_not_rise_are_found() =>
        Assert.That(Of(ControlOf("a", revisions: [At("1.5"), At("1.5", "differs")])), Does.Contain("a: revision 1.5 is not newer than the one before"));

    [Test]
    public void A_newer_revision_that_does_not_say_how_it_differs_is_found() =>
        Assert.That(Of(ControlOf("a", revisions: [At("1.5"), At("1.6")])), Does.Contain("a: only a newer revision says how it differs (1.6)"));

    [Test]
    public void A_first_revision_that_says_how_it_differs_is_found() =>
        Assert.That(Of(ControlOf("a", revisions: [At("1.5", "differs")])), Does.Contain("a: only a newer revision says how it differs (1.5)"));

    [Test]
    public void A_baseline_control_that_overrides_is_found() =>
        Assert.That(Of(ControlOf("a"), ControlOf("b", overrides: "a")), Does.Contain("b: only a restricted control overrides another"));

    [TestCase("none")]
    [TestCase("r")]
    public void An_override_of_what_is_no_baseline_control_is_found(string overridden) =>
        Assert.That(
            Of(ControlOf("r", Level.Restricted), ControlOf("s", Level.Restricted, overridden)),
            Does.Contain($"s: {overridden} is no baseline control"));

    [Test]
    public void An_override_of_a_baseline_control_is_sound() =>
        Assert.That(Of(ControlOf("a"), ControlOf("r", Level.Restricted, "a")), Is.Empty);

    [Test]
    public void A_control_of_a_level_that_does_not_conclude_is_found() =>
        Assert.That(Of(ControlOf("a", conclude: null)), Does.Contain("a: a control of a level concludes"));

    [Test]
    public void A_rule_that_is_reported_but_not_listed_is_found() =>
        Assert.That(Of(ControlOf("a", rules: [])), Does.Contain("a: SP1001 is reported, but not among its rules"));

    [Test]
    public void A_rule_that_is_listed_but_never_reported_is_found() =>
        Assert.That(Of(ControlOf("a", rules: [Good, RuleOf("SP1002", RuleSubject.HostIsolation)])), Does.Contain("a: SP1002 is none of any field"));

    [Test]
    public void Controls_out_of_order_are_found()
    {
        Assert.That(Of(ControlOf("b"), ControlOf("a")), Does.Contain("a: out of order"));
        Assert.That(Of(ControlOf("a", Level.Restricted), ControlOf("b")), Does.Contain("b: out of order"));
        Assert.That(Of(ControlOf("a", level: null), ControlOf("b", Level.Restricted)), Does.Contain("b: out of order"));
    }

    static Field<bool> HostNetwork => new(Good, "spec.hostNetwork", Allow.UnsetOr(false));

    static IReadOnlyList<string> Of(params Control[] controls) => CatalogueProblems.Of(controls, [Good]);

    static Control ControlOf(string id, Level? level = Level.Baseline, string? overrides = null, IReadOnlyList<ControlRevision>? revisions = null,
        IReadOnlyList<RuleInfo>? rules = null) => ControlOf(id, _ => default, level, overrides, revisions, rules);

    static Control ControlOf(string id, Func<Standing, Conclusion>? conclude, Level? level = Level.Baseline, string? overrides = null,
        IReadOnlyList<ControlRevision>? revisions = null, IReadOnlyList<RuleInfo>? rules = null) => new(id, level)
        {
            Title = id,
            Overrides = overrides,
            Rules = rules ?? [Good],
            Revisions = revisions ?? [At("1.0")],
            Conclude = conclude,
        };

    static ControlRevision At(string since, string? change = null) => new(since, (ref pod) => pod.CannotTell(HostNetwork, source: null))
    {
        Change = change,
        Fields = [HostNetwork],
    };

    static RuleInfo RuleOf(string id, RuleSubject subject, params string[] entails) => new(id, "Name", subject)
    {
        Title = "Title",
        Message = "message",
        Remedy = "remedy",
        Entails = entails,
    };
}
