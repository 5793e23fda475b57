namespace Quickstart;

static class Shop
{
    public const string Namespace = "shop";
}
