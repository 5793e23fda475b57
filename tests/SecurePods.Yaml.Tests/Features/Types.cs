using static SecurePods.Yaml.Tests.Features.YamlFeature;

namespace SecurePods.Yaml.Tests.Features;

/// <summary>What plain scalars are taken for.</summary>
static class Types
{
    public static readonly YamlFeature[] All =
    [
        Read("Nulls", "v: [~, null, Null, NULL, ]\n", "{\"v\":[null,null,null,null]}"),
        Read("Booleans", "v: [true, False, TRUE, yes, No, ON, off, y, N]\n", "{\"v\":[true,false,true,true,false,true,false,true,false]}"),
        Read("Texts that are nearly booleans", "v: [tRue, yEs, truee, \"yes\"]\n", "{\"v\":[\"tRue\",\"yEs\",\"truee\",\"yes\"]}"),
        Read("Integers", "v: [0, -1, +2, 0x1F, 0o17, 017, 0b101, 1_000]\n", "{\"v\":[0,-1,2,31,15,15,5,1000]}"),
        Read("Floats", "v: [1.5, -1., .5, 1e3, 1.5E-3, 6.02e+23]\n", "{\"v\":[1.5,-1,0.5,1000,0.0015,6.02e+23]}"),
        Read("Texts that are nearly numbers", "v: [1.2.3, 1e, 0x, 0o9, 1:30, 192.168.0.1]\n", "{\"v\":[\"1.2.3\",\"1e\",\"0x\",\"0o9\",\"1:30\",\"192.168.0.1\"]}"),
        Refused("Not a number and infinity", "v: .nan\n", "JSON has no such number"),
        Read("Dates stay text", "v: 2001-01-01\n", "{\"v\":\"2001-01-01\"}"),
    ];
}
