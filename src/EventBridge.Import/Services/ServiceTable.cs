using System.Text.Json;

namespace LambdaEvents.EventBridge.Import.Services;

/// <summary>The services by the source that their events name: <c>services.json</c>.</summary>
internal sealed class ServiceTable
{
    private readonly string _path;
    private readonly Dictionary<string, Service> _bySource;

    private ServiceTable(string path, Dictionary<string, Service> bySource)
    {
        _path = path;
        _bySource = bySource;
    }

    /// <summary>All services with their sources, in the order of the sources.</summary>
    public IEnumerable<(string Source, Service Service)> All => _bySource.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value));

    /// <summary>Makes sure that the table has a service for a source.</summary>
    /// <exception cref="ImportException">It has none.</exception>
    public void Check(string source)
    {
        if (!_bySource.ContainsKey(source))
        {
            throw new ImportException($"The registry has events of {source}, which {_path} does not name. Add a line with the folder of its records and the service's name.");
        }
    }

    /// <summary>Reads the table.</summary>
    /// <exception cref="ImportException">It cannot be read.</exception>
    public static ServiceTable Load(string path)
    {
        try
        {
            return new ServiceTable(path, JsonSerializer.Deserialize(File.ReadAllBytes(path), ServiceJsonContext.Default.DictionaryStringService) ?? []);
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"{path} is no table of services: {exception.Message}");
        }
    }
}
