import Presentation
import System

/// A day as somebody types it: one of the calendar, or so many days ago.
enum DayOption: Sendable, Equatable {
    case day(CivilDay)
    case ago(days: Int)

    func day(seenFrom today: CivilDay) -> CivilDay {
        switch self {
        case .day(let day): day
        case .ago(let days): today.adding(-days)
        }
    }
}

extension DayOption {
    /// So many days or weeks, as `30d` or `12w`; nothing for any other text.
    ///
    /// - Parameter most: how many of either there may be.
    static func count(_ text: String, most: Int) -> Int? {
        let factor = text.hasSuffix("d") ? 1 : text.hasSuffix("w") ? 7 : 0
        guard factor > 0, let count = Int(text.dropLast()), (0...most).contains(count) else { return nil }
        return count * factor
    }
}

extension Arguments {
    /// A day as `2026-11-01`, or counted back from today as `30d` or `12w`.
    ///
    /// - Throws: ``UsageFault``.
    func day(_ option: CommandSpec.Option) throws -> DayOption? {
        guard let text = value(option) else { return nil }
        if let day = CivilDay(text) { return .day(day) }
        guard let days = DayOption.count(text, most: 100_000) else {
            throw UsageFault(message: Wording.unknownDay(text, option: option.name))
        }
        return .ago(days: days)
    }
}
