import System

/// What is known of one exercise while the journal is gone through.
struct MemoryRecord: Sendable {
    /// A sitting that has gone wrong so far: graded as forgotten, unless it ends better.
    private struct Sitting {
        var day: CivilDay
        var before: Memory
        var hasSeenSolution = false
    }

    typealias Calendar = (Timestamp) -> CivilDay

    private(set) var memory: Memory?
    private var sitting: Sitting?
    /// Since it was last accepted.
    private var hasFailed = false
    /// Looks at the solution since it was last accepted, outside of a rebuild: they help as little as any other reading.
    private var idleLooks = 0

    mutating func look(_ solution: SolutionShown, _ calendar: Calendar) {
        if !solution.gaveUp {
            idleLooks += 1
        } else if memory != nil {
            goWrong(on: calendar(solution.time))
            sitting?.hasSeenSolution = true
        }
    }

    mutating func fail(_ attempt: Attempt, _ calendar: Calendar) {
        if memory == nil {
            hasFailed = true
        } else if attempt.mode != .solve {
            hasFailed = true
            goWrong(on: calendar(attempt.time))
        }
    }

    private mutating func goWrong(on day: CivilDay) {
        guard let memory, sitting?.day != day else { return }
        sitting = Sitting(day: day, before: memory)
        self.memory = memory.reviewed(.again, on: day)
    }

    mutating func pass(_ attempt: Attempt, _ calendar: Calendar) {
        guard let memory else {
            self = MemoryRecord(memory: Memory(firstGrade(attempt), on: calendar(attempt.time)))
            return
        }
        if attempt.mode == .solve { return }
        let day = calendar(attempt.time)
        let today = sitting.flatMap { $0.day == day ? $0 : nil }
        // The pass that follows a look shows only that the solution can be copied.
        let isCopied = today?.hasSeenSolution ?? false
        let before = today?.before ?? memory
        self = MemoryRecord(memory: isCopied ? memory : before.reviewed(grade(attempt), on: day))
    }

    private init(memory: Memory) { self.memory = memory }

    init() {}

    private func firstGrade(_ attempt: Attempt) -> Grade { attempt.peeks > 0 ? .again : grade(attempt) }

    private func grade(_ attempt: Attempt) -> Grade {
        hasFailed || attempt.hints > 0 || attempt.peeks > idleLooks ? .hard : .good
    }
}
