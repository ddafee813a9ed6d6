using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace PaperGraph.Web.Mcp;

/// <summary>The requests of an agent that are not answered yet.</summary>
internal sealed class OpenRequests
{
    /// <summary>How long answers are waited for once nothing more can come: longer than a statement may run.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly List<RequestId> _ids = []; // nobody keeps an agent from using one twice
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isLast;

    /// <summary>Minds a message of the agent: a request is to be answered, unless it is called off.</summary>
    public void Note(JsonRpcMessage message)
    {
        if (message is JsonRpcRequest request)
        {
            lock (_gate)
                _ids.Add(request.Id);
        }
        else if (message is JsonRpcNotification { Method: NotificationMethods.CancelledNotification } off && CalledOff(off) is { } id)
        {
            End(id);
        }
    }

    /// <summary>Minds that a request was answered.</summary>
    public void End(RequestId id)
    {
        lock (_gate)
        {
            _ids.Remove(id);
            if (_isLast && _ids.Count == 0)
                _answered.TrySetResult();
        }
    }

    /// <summary>Waits until all are answered; no others come.</summary>
    /// <exception cref="TimeoutException">That takes too long.</exception>
    public Task WaitAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _isLast = true;
            return _ids.Count == 0 ? Task.CompletedTask : _answered.Task.WaitAsync(Patience, cancellationToken);
        }
    }

    private static RequestId? CalledOff(JsonRpcNotification notification) => (notification.Params as JsonObject)?["requestId"] switch
    {
        JsonValue value when value.TryGetValue<long>(out var number) => new(number),
        JsonValue value when value.TryGetValue<string>(out var text) => new(text),
        _ => null,
    };
}
