using System.Diagnostics;
using System.Globalization;
using SecurePods.Fuzz;

// usage: SecurePods.Fuzz [SECONDS [SEED [FOLDER]]]: reads mutations of the built-in texts, and of the manifests below a folder, until the time is over or a promise is broken.
var seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 60;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Environment.TickCount;
var mutator = new Mutator(seed, Seeds.All(args.Length > 2 ? args[2] : null));

var total = Stopwatch.StartNew();
var slowest = TimeSpan.Zero;
var count = 0;
for (; total.Elapsed < TimeSpan.FromSeconds(seconds); count++)
{
    var text = mutator.Next();
    var start = total.Elapsed;
    var broken = Promises.Broken(text);
    var time = total.Elapsed - start;
    slowest = time > slowest ? time : slowest;
    if (broken is null && time < TimeSpan.FromSeconds(10))
        continue;
    var file = Path.Combine(Path.GetTempPath(), $"securepods-fuzz-{seed}-{count}.yaml");
    File.WriteAllBytes(file, text);
    Console.Error.WriteLine($"{file}: {broken ?? $"took {time}"}");
    return 1;
}

Console.WriteLine($"{count} texts of seed {seed}, none of which broke a promise; the slowest took {slowest.TotalMilliseconds:0} ms, and {GC.GetTotalMemory(true) / 1024 / 1024} MB are in use.");
return 0;
