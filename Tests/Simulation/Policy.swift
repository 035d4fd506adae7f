import Coach

/// A way of practising: what is due, and how a day is filled with it.
struct Policy: Sendable {
    var name: String
    var schedule: @Sendable () -> any Schedule
    var filling: Filling
}

extension Policy {
    static let plan = own("this plan", .mostGained, .every(days: DayFilling.daysWithoutNew))

    /// Plans that differ in what is due.
    static let schedules: [Policy] = [
        plan,
        Policy(
            name: "ladder 1, 7, 30, 90", schedule: { LadderSchedule(falls: false) },
            filling: Filling(order: .longestOverdue)),
        Policy(
            name: "the same, falling back", schedule: { LadderSchedule(falls: true) },
            filling: Filling(order: .longestOverdue)),
        Policy(
            name: "FSRS-6 at 0.90", schedule: { RetentionSchedule(0.9) }, filling: Filling(order: .longestOverdue)),
        Policy(name: "no rebuilds", schedule: { NoRebuilds() }, filling: Filling(order: .longestOverdue)),
    ]

    /// This plan's rungs, with days that are filled in other ways.
    static let fillings: [Policy] = [
        plan,
        own("rebuilds first; most endangered", .mostEndangered),
        own("… longest overdue", .longestOverdue),
        own("… shortest", .shortest),
        own("… most lost a minute", .mostLost),
        own("… most gained a minute", .mostGained),
        own("a new one first every other day; most endangered", .mostEndangered, .every(days: 2)),
        own("… shortest", .shortest, .every(days: 2)),
        own("… most lost a minute", .mostLost, .every(days: 2)),
        own("… most gained a minute", .mostGained, .every(days: 2)),
        own("a new one first every day; most gained a minute", .mostGained, .every(days: 1)),
        own("30 % of the minutes for new ones first; most gained a minute", .mostGained, .share(0.3)),
    ]

    private static func own(_ name: String, _ order: DayOrder, _ newFirst: Filling.NewFirst = .never) -> Policy {
        Policy(name: name, schedule: { RepriseSchedule() }, filling: Filling(order: order, newFirst: newFirst))
    }
}
