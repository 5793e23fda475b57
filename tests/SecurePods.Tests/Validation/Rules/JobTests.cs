using SecurePods.Batch.V1;
using SecurePods.Core.V1;

namespace SecurePods.Tests.Validation;

public class JobTests
{
    const string Policy = "spec.template.spec.restartPolicy";

    [TestCase(RestartPolicy.Never)]
    [TestCase(RestartPolicy.OnFailure)]
    public void A_job_says_how_its_pods_end(RestartPolicy policy) => Judged.Taken(Valid.Job(With(policy)));

    [TestCase(RestartPolicy.Always)]
    [TestCase(null)]
    public void A_job_does_not_run_for_ever(RestartPolicy? policy)
    {
        Judged.Refused(Valid.Job(With(policy)), Policy, "must be OnFailure or Never");
        Judged.Refused(Valid.CronJob("@hourly") with { Spec = new() { Schedule = "@hourly", JobTemplate = new() { Spec = With(policy) } } }, "spec.jobTemplate." + Policy, "OnFailure");
    }

    [Test]
    public void It_has_a_spec_and_a_template()
    {
        Judged.Refused(new Job { Metadata = new() { Name = "web" } }, "spec", "must be given");
        Judged.Refused(Valid.Job(new()), "spec.template.spec", "must be given");
        Judged.Refused(new CronJob { Metadata = new() { Name = "web" } }, "spec", "must be given");
        Judged.Refused(new CronJob { Metadata = new() { Name = "web" }, Spec = new() { Schedule = "@hourly" } }, "spec.jobTemplate.spec", "must be given");
    }

    [Test]
    public void A_jobs_name_is_a_label_of_its_pods()
    {
        Judged.Taken(Valid.Job(Valid.JobSpec, new('a', 63)));
        Judged.Refused(Valid.Job(Valid.JobSpec, new('a', 64)), "metadata.name", "63 bytes");
        Judged.Taken(Valid.Job(Valid.JobSpec with { ManualSelector = true, Selector = Valid.Selector }, new('a', 64)));
    }

    [Test]
    public void A_selector_of_its_own_selects_its_pods()
    {
        Judged.Refused(Valid.Job(Valid.JobSpec with { ManualSelector = true }), "spec.selector", "manualSelector");
        Judged.Refused(
            Valid.Job(Valid.JobSpec with { ManualSelector = true, Selector = new() { MatchLabels = [new("a", "b")] } }), "spec.template.metadata.labels", "must match the selector");
    }

    [Test]
    public void An_indexed_jobs_name_leaves_room_for_the_index()
    {
        var spec = Valid.JobSpec with { CompletionMode = CompletionMode.Indexed, Completions = 11 };
        Judged.Taken(Valid.Job(spec, new('a', 60)));
        Judged.Refused(Valid.Job(spec, new('a', 61)), "metadata.name", "at most 60 bytes");
        Judged.Refused(Valid.Job(spec, "a.b"), "metadata.name", "must be a label");
        Judged.Taken(Valid.Job(spec with { Completions = 10 }, new('a', 61)));
        Judged.Taken(Valid.Job(spec with { Completions = 0 }, "a.b"));
    }

    [Test]
    public void A_cron_jobs_name_leaves_room_for_the_time()
    {
        Judged.Taken(Valid.CronJob("@hourly", new('a', 52)));
        Judged.Refused(Valid.CronJob("@hourly", new('a', 53)), "metadata.name", "52 bytes");
        Judged.Refused(Valid.CronJob("@hourly") with { Metadata = new() { GenerateName = new('a', 48) } }, "metadata.generateName", "52 bytes");
    }

    [TestCase("* * * *")]
    [TestCase("0 0 * * 7")]
    public void A_schedule_is_cron(string schedule) => Judged.Refused(Valid.CronJob(schedule), "spec.schedule", "cron schedule");

    [Test]
    public void A_schedule_is_given() => Judged.Refused(Valid.CronJob(""), "spec.schedule", "must be given");

    static JobSpec With(RestartPolicy? policy) => new() { Template = Valid.Template(Valid.PodSpec with { RestartPolicy = policy }) };
}
