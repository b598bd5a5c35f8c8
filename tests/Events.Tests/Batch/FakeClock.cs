using System.Threading.Channels;

namespace LambdaEvents.Tests.Batch;

/// <summary>A clock that stands still until a test moves it, and tells when somebody set a timer.</summary>
public sealed class FakeClock : TimeProvider
{
    private readonly Channel<bool> _timersSet = Channel.CreateUnbounded<bool>();
    private readonly List<Timer> _timers = [];
    private TimeSpan _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (_timers)
        {
            return _now.Ticks;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Ends when one more timer was set.</summary>
    public Task TimerSetAsync() => _timersSet.Reader.ReadAsync().AsTask();

    public void Advance(TimeSpan time)
    {
        Timer[] due;
        lock (_timers)
        {
            _now += time;
            due = [.. _timers.Where(timer => timer.Due <= _now)];
            _timers.RemoveAll(due.Contains);
        }

        Array.ForEach(due, timer => timer.Fire());
    }

    private sealed class Timer(FakeClock clock, Action fire) : ITimer
    {
        public TimeSpan Due { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._timers)
            {
                clock._timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock._now + dueTime;
                    clock._timers.Add(this);
                    clock._timersSet.Writer.TryWrite(true);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
