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
            guard let count = DayOption.count(text, most: Self.most), (1...Self.most).contains(count) else {
                return nil
            }
            self = .fromToday(count: count)
        }
    }

    func days(from today: CivilDay) -> (from: CivilDay, through: CivilDay) {
        switch self {
        case .days(let from, let through): (from, through)
        case .fromToday(let count): (today, today.adding(count - 1))
        }
    }
}
