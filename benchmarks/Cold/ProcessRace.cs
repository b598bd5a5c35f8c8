namespace LambdaEvents.Benchmarks.Cold;

/// <summary>Starts programs in turns, many times, so that what else the machine does hits all of them alike.</summary>
public sealed class ProcessRace(string payload)
{
    private const int Rounds = 25;
    private readonly List<Racer> _racers = [];

    public Racer Add(string program)
    {
        var racer = new Racer(program, payload);
        _racers.Add(racer);
        return racer;
    }

    public void Run()
    {
        // The first round brings the files into memory.
        foreach (var racer in _racers)
        {
            racer.Start();
        }

        foreach (var racer in _racers)
        {
            racer.Forget();
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var racer in _racers)
            {
                racer.Start();
            }
        }
    }
}
