using SecurePods.Controls.Tests.Trees;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Evaluation;

/// <summary>A pod of three containers within the restricted level, as a finished object shows it.</summary>
static class CleanPod
{
    public static IPodView Create() => FixedView.Of<IPodView>(
        (nameof(IPodView.Metadata), FixedView.Of<IObjectMetaView>()),
        (nameof(IPodView.Spec), FixedView.Of<IPodSpecView>(
            (nameof(IPodSpecView.SecurityContext), FixedView.Of<IPodSecurityContextView>(
                (nameof(IPodSecurityContextView.RunAsNonRoot), new Setting<bool>(true)),
                (nameof(IPodSecurityContextView.SeccompProfile), FixedView.Of<ISeccompProfileView>(
                    (nameof(ISeccompProfileView.Type), new Setting<string>("RuntimeDefault")))))),
            (nameof(IPodSpecView.AutomountServiceAccountToken), new Setting<bool>(false)),
            (nameof(IPodSpecView.Volumes), new ListView<IVolumeView>([EmptyDir("tmp")])),
            (nameof(IPodSpecView.InitContainers), new ListView<IContainerView>([Container("init")])),
            (nameof(IPodSpecView.Containers), new ListView<IContainerView>([Container("web"), Container("proxy")])))));

    static IVolumeView EmptyDir(string name) => FixedView.Of<IVolumeView>(
        (nameof(IVolumeView.Name), new Setting<string>(name)),
        (nameof(IVolumeView.EmptyDir), FixedView.Of<IEmptyDirVolumeSourceView>()));

    static IContainerView Container(string name) => FixedView.Of<IContainerView>(
        (nameof(IContainerView.Name), new Setting<string>(name)),
        (nameof(IContainerView.Ports), new ListView<IContainerPortView>([
            FixedView.Of<IContainerPortView>((nameof(IContainerPortView.ContainerPort), new Setting<int>(8080)))])),
        (nameof(IContainerView.SecurityContext), FixedView.Of<ISecurityContextView>(
            (nameof(ISecurityContextView.AllowPrivilegeEscalation), new Setting<bool>(false)),
            (nameof(ISecurityContextView.ReadOnlyRootFilesystem), new Setting<bool>(true)),
            (nameof(ISecurityContextView.Capabilities), FixedView.Of<ICapabilitiesView>(
                (nameof(ICapabilitiesView.Drop), new ScalarList<string>(["ALL"])))))));
}
