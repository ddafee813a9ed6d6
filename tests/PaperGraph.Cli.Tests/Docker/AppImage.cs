using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Configurations;
using DotNet.Testcontainers.Containers;
using DotNet.Testcontainers.Images;
using DotNet.Testcontainers.Volumes;
using PaperGraph.Testing;

namespace PaperGraph.Cli.Tests.Docker;

/// <summary>The image of the repository's <c>Dockerfile</c>, and a volume for the store.</summary>
internal sealed class AppImage : IAsyncDisposable
{
    /// <summary>The port on which <c>serve</c> listens in a container.</summary>
    public const ushort ServePort = 5170;

    private readonly IFutureDockerImage _image;
    private readonly IVolume _data;

    private AppImage(IFutureDockerImage image, IVolume data) => (_image, _data) = (image, data);

    /// <summary>Builds both; skips the test where there is no Docker engine.</summary>
    public static async Task<AppImage> BuildAsync(CancellationToken cancellationToken)
    {
        FullTier.Require("builds an image");
        try
        {
            // On the host's network, for engines whose own networks lead nowhere.
            var image = new ImageFromDockerfileBuilder().WithDockerfileDirectory(RepositoryFiles.Root)
                .WithCreateParameterModifier(parameters => parameters.NetworkMode = "host").Build();
            var data = new VolumeBuilder().Build();
            await image.CreateAsync(cancellationToken);
            await data.CreateAsync(cancellationToken);
            return new(image, data);
        }
        catch (DockerUnavailableException)
        {
            Assert.Skip("needs a Docker engine");
            throw;
        }
    }

    /// <summary>Runs the command in a container of its own, with the repository as its working folder.</summary>
    public async Task<(long Code, string Results, string Messages)> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        await using var container = new ContainerBuilder(_image).WithCommand(arguments)
            .WithVolumeMount(_data, "/data").WithBindMount(RepositoryFiles.Root, "/work", AccessMode.ReadOnly)
            .WithWaitStrategy(Wait.ForUnixContainer().AddCustomWaitStrategy(new UntilExited(), strategy => strategy.WithMode(WaitStrategyMode.OneShot))).Build();
        await container.StartAsync(cancellationToken);
        var code = await container.GetExitCodeAsync(cancellationToken);
        var (results, messages) = await container.GetLogsAsync(timestampsEnabled: false, ct: cancellationToken);
        return (code, results, messages);
    }

    /// <summary>Serves the volume's graph from a container until that is stopped.</summary>
    public async Task<IContainer> ServeAsync(string token, CancellationToken cancellationToken)
    {
        var container = new ContainerBuilder(_image).WithCommand("serve", "--host", "0.0.0.0")
            .WithVolumeMount(_data, "/data").WithEnvironment("PAPERGRAPH_TOKEN", token).WithPortBinding(ServePort, assignRandomHostPort: true)
            .WithWaitStrategy(Wait.ForUnixContainer().UntilMessageIsLogged("is served at")).Build();
        await container.StartAsync(cancellationToken);
        return container;
    }

    public async ValueTask DisposeAsync()
    {
        await _data.DisposeAsync();
        await _image.DisposeAsync();
    }

    private sealed class UntilExited : IWaitUntil
    {
        public Task<bool> UntilAsync(IContainer container) => Task.FromResult(container.State == TestcontainersStates.Exited);
    }
}
