import System

/// A holiday as somebody types it: from a day to another, one day, or so many days from today.
enum HolidaySpan: Sendable, Equatable {
    case days(from: CivilDay, through: CivilDay)
    case fromToday(count: Int)

    private static let most = 366

    /// As `2026-12-24..2027-01-02`, `2026-12-24`, `7d` or `2w`; nothing for any other text.
    init?(_ text: String) {
        let ends = text.parts(betweenBytes: ".").filter { !$0.isEmpty }
        if ends.count == 2, text.utf8.count == 22, let from = CivilDay(ends[0]), let through = CivilDay(ends[1]) {
            self = .days(from: from, through: through)
        } else if let day = CivilDay(text) {
            self = .days(from: day, through: day)
        } else {
            let factor = text.hasSuffix("d") ? 1 : text.hasSuffix("w") ? 7 : 0
            guard factor > 0, let count = Int(text.dropLast()), (1...Self.most / factor).contains(count) else {
                return nil
            }
            self = .fromToday(count: count * factor)
        }
    }

    func days(from today: CivilDay) -> (from: CivilDay, through: CivilDay) {
        switch self {
        case .days(let from, let through): (from, through)
        case .fromToday(let count): (today, today.adding(count - 1))
        }
    }
}
