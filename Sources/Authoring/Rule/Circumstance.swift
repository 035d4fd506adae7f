import Sandbox

/// A way in which a learner's machine can be otherwise than the author's, which no right answer can depend on.
///
/// The list is always the same, so that what is found never depends on luck. A set of two texts comes in the same order
/// under all seeds, and its luck goes unseen, once in 128 times.
struct Circumstance: Sendable {
    /// What Python hashes texts by, and so the order of sets.
    var hashSeed: Int
    var surroundings = Surroundings()
    /// Whether cases are run from the last to the first.
    var isReversed = false

    /// What all that is declared is held against.
    static let ordinary = Circumstance(hashSeed: 1)

    static let others = [
        Circumstance(hashSeed: 2, surroundings: Surroundings(timeZone: "<+14>-14"), isReversed: true),
        Circumstance(hashSeed: 3, surroundings: Surroundings(timeZone: "EST5EDT,M3.2.0,M11.1.0")),
        Circumstance(hashSeed: 4, surroundings: Surroundings(hasPlainLocale: true), isReversed: true),
        Circumstance(hashSeed: 5, surroundings: Surroundings(isSlow: true)),
        Circumstance(hashSeed: 6, isReversed: true),
        Circumstance(hashSeed: 7),
        Circumstance(hashSeed: 8, isReversed: true),
    ]

    /// The same but for all that is otherwise beside the seed.
    var seedAlone: Circumstance { Circumstance(hashSeed: hashSeed) }

    /// What is otherwise beside the seed, as an author can try it.
    var name: String {
        if let zone = surroundings.timeZone { return "in another time zone (TZ=\"\(zone)\")" }
        if surroundings.hasPlainLocale { return "where files are not UTF-8 unless opened with encoding=\"utf-8\"" }
        if surroundings.isSlow { return "on a slow machine, where time passes between two looks at the clock" }
        return "with the cases in another order"
    }

    var seedName: String { "with another order of sets (PYTHONHASHSEED=\(hashSeed))" }
}
