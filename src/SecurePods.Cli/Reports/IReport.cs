using SecurePods.Cli.Checking;

namespace SecurePods.Cli.Reports;

/// <summary>A way to say what was found, document by document.</summary>
interface IReport : IDisposable
{
    void Begin(CheckSettings settings);

    void Write(DocumentReport document);

    void End(Summary summary);
}
