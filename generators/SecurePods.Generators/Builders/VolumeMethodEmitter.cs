using SecurePods.Generators.Emit;
using SecurePods.Generators.Models;
using SecurePods.Schema;

namespace SecurePods.Generators.Builders;

/// <summary>A method a volume source on a pod's builder: <c>NfsVolume(name, nfs => …)</c>.</summary>
sealed class VolumeMethodEmitter(CSharpTypes types, Documentation docs)
{
    public void Emit(CodeWriter code)
    {
        var volume = types.Schema.Type("core/v1.Volume");
        foreach (var source in volume?.Fields ?? default)
            if (types.IsObject(source.Type))
                EmitSource(code, volume!, source);
    }

    void EmitSource(CodeWriter code, TypeSpec volume, FieldSpec source)
    {
        docs.Method(code, volume, source, "Adds a volume of this source, or continues the one of that <c>name</c>");
        code.Line($"public TSelf {Naming.Pascal(source.Name)}Volume([global::SecurePods.Annotations.Sets(\"spec.volumes[].name\")] string name, "
            + $"[global::SecurePods.Annotations.Sets(\"spec.volumes[].{source.Name}\")] global::System.Action<{types.Builder(source.Type.Name!)}> configure) =>");
        code.Line($"    Volume(name, volume => volume.{Naming.Pascal(source.Name)}(configure));");
        code.Line();
    }
}
