import Testing

@testable import Sandbox

/// Sessions that hash by a seed, and programs that are shown another machine.
@Suite struct SurroundingsTests {
    private static let pool = SandboxPool(
        profile: Support.profile(), caps: .builtIn, interpreter: Support.interpreter, environment: Support.environment,
        workers: 1)

    @Test func theSameSeedGivesTheSameOrderAndIsNotSeen() throws {
        let program = "import os; print({'a', 'b', 'c', 'd', 'e', 'f'}, os.environ.get('PYTHONHASHSEED'))"
        let outputs = try [1, 1, 2].map { seed in
            let pool = SandboxPool(
                profile: Support.profile(), caps: .builtIn, interpreter: Support.interpreter,
                environment: Support.environment, workers: 1
            ).seeded(seed)
            defer { pool.close() }
            return try pool.run([Support.program(program)])[0]?.output ?? ""
        }
        #expect(outputs[0] == outputs[1] && outputs[0] != outputs[2])
        #expect(outputs.allSatisfy { $0.hasSuffix(" None\n") }, "\(outputs)")
    }

    @Test(arguments: [
        (Surroundings(), "print(time.localtime(0)[3], time.tzname[0])", "0 UTC\n"),
        (Surroundings(timeZone: "<+14>-14"), "print(time.localtime(0)[3], time.tzname[0])", "14 +14\n"),
        (Surroundings(hasPlainLocale: true), "print(open('main.py').encoding.lower(), 'é')", "ansi_x3.4-1968 é\n"),
        (Surroundings(hasPlainLocale: true), "print(open('main.py', encoding='utf-8').encoding)", "utf-8\n"),
        (Surroundings(isSlow: true), "a = time.monotonic(); print(time.monotonic() - a >= 0.25)", "True\n"),
        (
            Surroundings(isSlow: true), "a = [time.time_ns() for _ in range(40)]; print(a[39] - a[0] < 10_000_000_000)",
            "True\n"
        ),
    ])
    func aProgramSees(_ surroundings: Surroundings, _ program: String, _ output: String) throws {
        var request = Support.program("import time\n" + program)
        request.surroundings = surroundings
        let record = try #require(try Self.pool.run([request])[0])
        #expect(record.output == output, "\(record.errors)")
    }
}
