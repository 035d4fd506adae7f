import Testing

@testable import Sandbox

/// Programs on a virtual clock: what they print, how much time passes on it, and whether any was waited for.
@Suite struct VirtualClockTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var source: String
        var output: String
        var seconds: Double
        var hasReallyWaited = false
        var testDescription: String { what }
    }

    private static let rows = [
        Row(what: "nothing waits", source: "print('ready')", output: "ready\n", seconds: 0),
        Row(
            what: "sleeping", source: "import time\nfor _ in range(3): time.sleep(1200.5)\nprint('up')", output: "up\n",
            seconds: 3601.5),
        Row(
            what: "clocks agree",
            source: """
                import time
                before = time.time(), time.monotonic(), time.perf_counter(), time.time_ns(), time.monotonic_ns()
                time.sleep(90)
                after = time.time(), time.monotonic(), time.perf_counter(), time.time_ns(), time.monotonic_ns()
                print([round((b - a) / unit) for a, b, unit in zip(before, after, (1, 1, 1, 1e9, 1e9))])
                """, output: "[90, 90, 90, 90, 90]\n", seconds: 90),
        Row(
            what: "waiting by looking at the clock",
            source: "import time\nend = time.monotonic() + 0.5\nwhile time.monotonic() < end: pass\nprint('over')",
            output: "over\n", seconds: 0.5),
        Row(
            what: "what cannot be slept",
            source: """
                import time
                for wrong in ("1", None, -1, float("nan")):
                    try: time.sleep(wrong)
                    except Exception as error: print(type(error).__name__, error)
                """,
            output: """
                TypeError 'str' object cannot be interpreted as an integer
                TypeError 'NoneType' object cannot be interpreted as an integer
                ValueError sleep length must be non-negative
                ValueError Invalid value NaN (not a number)

                """, seconds: 0),
        Row(
            what: "at the same time, in the order of their ends",
            source: """
                import asyncio
                async def one(name, seconds):
                    await asyncio.sleep(seconds); print(name)
                async def main():
                    await asyncio.gather(*(one(n, s) for n, s in [("c", 30), ("a", 10), ("b", 20), ("a2", 10), ("a3", 10)]))
                asyncio.run(main())
                """, output: "a\na2\na3\nb\nc\n", seconds: 30),
        Row(
            what: "a timeout that cancels",
            source: """
                import asyncio
                async def slow():
                    try: await asyncio.sleep(3600)
                    finally: print("closed")
                async def main():
                    try: await asyncio.wait_for(slow(), 5)
                    except asyncio.TimeoutError: print("given up")
                asyncio.run(main())
                """, output: "closed\ngiven up\n", seconds: 5),
        Row(
            what: "a queue with backpressure",
            source: """
                import asyncio
                async def main():
                    queue = asyncio.Queue(2)
                    async def fill():
                        for number in range(6): await queue.put(number)
                        print("all put in")
                    async def take():
                        for _ in range(6): await asyncio.sleep(10); print(await queue.get())
                    await asyncio.gather(fill(), take())
                asyncio.run(main())
                """, output: "0\n1\n2\n3\nall put in\n4\n5\n", seconds: 60),
        Row(
            what: "a thread alive: time passes for real",
            source: """
                import asyncio
                async def main():
                    print(await asyncio.to_thread(sum, range(10)))
                    await asyncio.sleep(0.2)
                asyncio.run(main())
                """, output: "45\n", seconds: 0.2, hasReallyWaited: true),
        Row(
            what: "a thread cannot sleep",
            source: """
                import threading, time
                def work():
                    try: time.sleep(5)
                    except RuntimeError as error: print(error)
                thread = threading.Thread(target=work); thread.start(); thread.join()
                """, output: "under this exercise's virtual clock only asyncio and the main thread can sleep\n",
            seconds: 0),
    ]

    @Test(arguments: Support.confinements, rows) func passes(_ confinement: Confinement, _ row: Row) throws {
        var request = Support.program(row.source)
        request.hasVirtualClock = true
        // The next case has the real clock, and is not slower for what was loaded.
        let look = Support.program("import time\nprint(type(time.sleep).__name__)")
        let (record, next) = try Support.withSession(confinement, Support.profile(wall: 30, cpu: 20)) { session in
            (try session.run(request), try session.run(look))
        }
        #expect(record.output == row.output && record.errors == "")
        let clock = try #require(record.clock)
        let passed = Double(clock.microseconds) / 1e6
        #expect(passed >= row.seconds && passed < row.seconds + 0.1, "\(passed)")
        #expect(clock.hasReallyWaited == row.hasReallyWaited)
        #expect(next.output == "builtin_function_or_method\n" && next.clock == nil)
    }
}
