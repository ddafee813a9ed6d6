using PaperGraph.Core.Storage;

namespace PaperGraph.Web.Serving;

/// <summary>An open store, which is closed when it was given up and nobody uses it any more.</summary>
internal sealed class SharedStore(IGraphStore store)
{
    private readonly Lock _gate = new();
    private int _users;
    private bool _isGivenUp;

    public IGraphStore Store => store;

    /// <summary>Keeps it open until what is given is disposed; null where it is closed.</summary>
    public IAsyncDisposable? TryUse()
    {
        lock (_gate)
        {
            if (_isGivenUp && _users == 0)
                return null;
            _users++;
            return new Use(this);
        }
    }

    /// <summary>Closes it, once the last one who uses it has ended.</summary>
    public ValueTask GiveUpAsync()
    {
        lock (_gate)
        {
            if (_isGivenUp)
                return ValueTask.CompletedTask;
            _isGivenUp = true;
            return _users == 0 ? store.DisposeAsync() : ValueTask.CompletedTask;
        }
    }

    private ValueTask LeaveAsync()
    {
        lock (_gate)
            return --_users == 0 && _isGivenUp ? store.DisposeAsync() : ValueTask.CompletedTask;
    }

    private sealed class Use(SharedStore shared) : IAsyncDisposable
    {
        private SharedStore? _shared = shared;

        public ValueTask DisposeAsync() => Interlocked.Exchange(ref _shared, null)?.LeaveAsync() ?? ValueTask.CompletedTask;
    }
}
