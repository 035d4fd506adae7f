import System

/// What is known of one exercise while the journal is gone through.
struct MemoryRecord: Sendable {
    /// A sitting that has gone wrong so far: graded as forgotten, unless it ends better.
    private struct Sitting {
        var day: CivilDay
        var before: Memory
        var hasSeenSolution = false
    }

    /// Nothing before the exercise is accepted.
    private(set) var memory: Memory?
    private var sitting: Sitting?
    /// Since it was last accepted, or put back.
    private var hasFailed = false
    /// Looks at the solution since it was last accepted, outside of a rebuild: they are no help in one.
    private var idleLooks = 0

    // MARK: - What happens to it

    /// - Parameter day: asked only where it matters.
    mutating func look(_ solution: SolutionShown, day: () -> CivilDay) {
        if !solution.gaveUp {
            idleLooks += 1
        } else if memory != nil {
            goWrong(on: day())
            sitting?.hasSeenSolution = true
        }
    }

    /// - Parameter day: asked only where it matters.
    mutating func fail(day: () -> CivilDay) {
        hasFailed = true
        if memory != nil { goWrong(on: day()) }
    }

    private mutating func goWrong(on day: CivilDay) {
        guard let memory, sitting?.day != day else { return }
        sitting = Sitting(day: day, before: memory)
        self.memory = memory.reviewed(.again, on: day)
    }

    mutating func pass(_ grade: Grade, on day: CivilDay) {
        let today = sitting.flatMap { $0.day == day ? $0 : nil }
        // What has gone wrong today is graded so already.
        if today == nil || grade != .again {
            memory = (today?.before ?? memory)?.reviewed(grade, on: day) ?? Memory(grade, on: day)
        }
        sitting = nil
        hasFailed = false
    }

    /// The next rebuild begins with an empty file.
    mutating func putBack() { hasFailed = false }

    mutating func forgetLooks() { idleLooks = 0 }

    // MARK: - What it is worth

    /// What an accepted answer tells of the memory.
    func grade(_ attempt: Attempt, on day: CivilDay) -> Grade {
        // The pass that follows a look shows only that the solution can be copied.
        let hasCopied = memory == nil ? attempt.peeks > 0 : sitting?.day == day && sitting?.hasSeenSolution == true
        if hasCopied { return .again }
        return hasFailed || attempt.hints > 0 || attempt.peeks > idleLooks ? .hard : .good
    }
}
