namespace SecurePods;

/// <summary>A walk over the containers of a pod: init, regular, ephemeral. A struct, so that a <c>foreach</c> makes no garbage.</summary>
internal struct ContainerWalk(ContainerLists lists)
{
    readonly ContainerLists _lists = lists;
    ContainerList _list = ContainerList.Init;
    int _count = lists.CountOf(ContainerList.Init);
    int _index = -1;

    public readonly ContainerRef Current => _lists[_list, _index];

    public readonly ContainerWalk GetEnumerator() => this;

    public bool MoveNext()
    {
        _index++;
        while (_index >= _count)
        {
            if (_list == ContainerList.Ephemeral)
                return false;
            _list++;
            _count = _lists.CountOf(_list);
            _index = 0;
        }

        return true;
    }
}
