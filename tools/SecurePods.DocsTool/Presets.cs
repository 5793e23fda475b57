namespace SecurePods.DocsTool;

/// <summary>The folder of the package that holds the presets.</summary>
internal sealed class Presets(string folder)
{
    public static Presets In(string repository) => new(Path.Combine(repository, "src", "SecurePods.Package", "buildTransitive", "presets"));

    /// <summary>Rewrites what is stale, and says which files those were.</summary>
    public IReadOnlyList<string> Refresh()
    {
        var stale = Stale();
        foreach (var preset in stale)
            File.WriteAllText(PathOf(preset), preset.Text);
        return [.. stale.Select(preset => preset.FileName)];
    }

    /// <summary>The presets whose files are not as the catalogue has it.</summary>
    public IReadOnlyList<Preset> Stale() => [.. Preset.All.Where(preset => !File.Exists(PathOf(preset)) || File.ReadAllText(PathOf(preset)) != preset.Text)];

    string PathOf(Preset preset) => Path.Combine(folder, preset.FileName);
}
