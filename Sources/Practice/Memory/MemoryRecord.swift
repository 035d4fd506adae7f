import System

/// What is known of one exercise while the journal is gone through.
struct MemoryRecord: Sendable {
    /// What an attempt was worth.
    enum Review {
        case failed(CivilDay)
        case passed(Grade, CivilDay)
    }

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

    /// An answer to this exercise, with some program in it.
    ///
    /// - Parameter day: asked only where it matters.
    /// - Returns: nothing where it tells nothing of a memory.
    mutating func take(_ attempt: Attempt, day: () -> CivilDay) -> Review? {
        if attempt.mode == .solve && memory != nil { return nil }
        if attempt.isAccepted {
            let day = day()
            let grade = grade(attempt, on: day)
            pass(grade, on: day)
            idleLooks = 0
            return .passed(grade, day)
        }
        hasFailed = true
        if memory == nil && attempt.standsFor == nil { return nil }
        let day = day()
        goWrong(on: day)
        return .failed(day)
    }

    /// Another exercise was built in the place of this one.
    mutating func standIn(_ review: Review) {
        switch review {
        case .failed(let day): goWrong(on: day)
        case .passed(let grade, let day): pass(grade, on: day)
        }
    }

    /// The next rebuild begins with an empty file.
    mutating func putBack() { hasFailed = false }

    private mutating func goWrong(on day: CivilDay) {
        guard let memory, sitting?.day != day else { return }
        sitting = Sitting(day: day, before: memory)
        self.memory = memory.reviewed(.again, on: day)
    }

    private mutating func pass(_ grade: Grade, on day: CivilDay) {
        let today = sitting.flatMap { $0.day == day ? $0 : nil }
        // What has gone wrong today is graded so already.
        if today == nil || grade != .again {
            memory = (today?.before ?? memory)?.reviewed(grade, on: day) ?? Memory(grade, on: day)
        }
        sitting = nil
        hasFailed = false
    }

    // MARK: - What it is worth

    /// What an accepted answer tells of the memory.
    private func grade(_ attempt: Attempt, on day: CivilDay) -> Grade {
        // The pass that follows a look shows only that the solution can be copied.
        let hasCopied = memory == nil ? attempt.peeks > 0 : sitting?.day == day && sitting?.hasSeenSolution == true
        if hasCopied { return .again }
        return hasFailed || attempt.hints > 0 || attempt.peeks > idleLooks ? .hard : .good
    }
}
