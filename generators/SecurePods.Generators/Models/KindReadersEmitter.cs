using SecurePods.Generators.Emit;

namespace SecurePods.Generators.Models;

/// <summary>Which record a document becomes.</summary>
static class KindReadersEmitter
{
    public static string Emit(CSharpTypes types)
    {
        var code = new CodeWriter("SecurePods.Reading");
        using (code.Block("static class KindReaders"))
        {
            code.Line("/// <summary>Reads an object of the schema's kinds; false if it is of none.</summary>");
            using (code.Block("public static bool TryRead(string apiVersion, string kind, ReadContext context, global::SecurePods.Views.Node node, out global::SecurePods.Manifest? manifest)"))
            {
                using (code.Block("switch (apiVersion, kind)"))
                {
                    foreach (var type in types.Schema.Packages.SelectMany(package => package.Types))
                        if (type.Kind is { } kind)
                            code.Line($"case (\"{kind.ApiVersion}\", \"{type.ShortName}\"): manifest = AsObject<{types.Full(type.Name)}>.Read(context.Of(\"{type.Name}\"), node); return true;");
                    code.Line("default: manifest = null; return false;");
                }
            }
        }

        return code.ToString();
    }
}
