using SecurePods.Cli.Checking;

namespace SecurePods.Cli.Reports;

/// <summary>A way to say what was found, document by document.</summary>
interface IReport : IDisposable
{
    /// <summary>Whether it shows how each finding can be mended, edit by edit.</summary>
    bool ShowsFixes => false;

    void Begin(CheckSettings settings);

    void Write(DocumentReport document);

    void End(Summary summary);
}
