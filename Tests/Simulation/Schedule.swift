import Practice
import System

/// Which rebuilds are due, and since when: what tells policies apart, beside the order of a day.
protocol Schedule {
    /// - Parameter notebook: with the sitting already in it.
    mutating func take(_ exercise: Int, _ outcome: Outcome, on day: CivilDay, _ notebook: Notebook)
    func due(on day: CivilDay, _ notebook: Notebook) -> [Due]
}

/// A rebuild whose day has come.
struct Due {
    var exercise: Int
    var since: CivilDay
}

/// The program's own schedule.
struct RepriseSchedule: Schedule {
    mutating func take(_: Int, _: Outcome, on _: CivilDay, _: Notebook) {}

    func due(on day: CivilDay, _ notebook: Notebook) -> [Due] {
        notebook.schedule.due(on: day).map { Due(exercise: notebook.course.numbers[$0.exercise]!, since: $0.dueSince) }
    }
}

struct NoRebuilds: Schedule {
    mutating func take(_: Int, _: Outcome, on _: CivilDay, _: Notebook) {}

    func due(on _: CivilDay, _: Notebook) -> [Due] { [] }
}

/// Each exercise on a day of its own, which every sitting sets anew.
protocol DatedSchedule: Schedule {
    var days: [Int: CivilDay] { get }
}

extension DatedSchedule {
    func due(on day: CivilDay, _: Notebook) -> [Due] {
        days.filter { $0.value <= day }.map { Due(exercise: $0.key, since: $0.value) }
            .sorted { $0.exercise < $1.exercise }
    }
}

/// Due when the chance of remembering has fallen so far.
struct RetentionSchedule: DatedSchedule {
    var retention: Double
    private(set) var days: [Int: CivilDay] = [:]

    init(_ retention: Double) { self.retention = retention }

    mutating func take(_ exercise: Int, _: Outcome, on day: CivilDay, _ notebook: Notebook) {
        guard let memory = notebook.memory(exercise) else { return }
        days[exercise] = CivilDay(number: day.number + memory.interval(retention: retention))
    }
}

/// Rungs at 1, 7, 30 and 90 days; giving up goes to the first.
struct LadderSchedule: DatedSchedule {
    static let rungs = [1, 7, 30, 90]

    /// Whether a pass after failures goes back to a day, and from there to the rung below; else it repeats the rung.
    var falls: Bool
    private var climbed: [Int: Int] = [:]
    private var relearning: Set<Int> = []
    private(set) var days: [Int: CivilDay] = [:]

    init(falls: Bool) { self.falls = falls }

    mutating func take(_ exercise: Int, _ outcome: Outcome, on day: CivilDay, _: Notebook) {
        let wait = if let climbed = climbed[exercise] { move(exercise, climbed, outcome) } else { begin(exercise) }
        days[exercise] = CivilDay(number: day.number + wait)
    }

    private mutating func begin(_ exercise: Int) -> Int {
        climbed[exercise] = 0
        return Self.rungs[0]
    }

    /// The days until the next rebuild.
    private mutating func move(_ exercise: Int, _ climbed: Int, _ outcome: Outcome) -> Int {
        var next = climbed
        let wasRelearning = relearning.remove(exercise) != nil
        if outcome == .clean {
            next = wasRelearning ? climbed : min(climbed + 1, Self.rungs.count - 1)
        } else if outcome == .gaveUp {
            next = 0
        } else if falls {
            next = max(0, climbed - 1)
            if climbed > 1 { relearning.insert(exercise) }
        }
        self.climbed[exercise] = next
        return relearning.contains(exercise) ? 1 : Self.rungs[next]
    }
}
