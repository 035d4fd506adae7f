/// What a learner, or a group of learners, is weak at: a fold over the journal.
///
/// The formulas, with a worked example, are in JOURNAL.md. No clock is read: the age of an attempt is counted back from
/// the last one.
package struct WeakAreas: Sendable {
    /// Those that stand out, the weakest first, then all others by their rates.
    package private(set) var concepts: [WeakArea] = []
    package private(set) var traps: [WeakArea] = []
    package private(set) var exceptions: [WeakArea] = []
    /// The recency-weighted share of attempts that were missed.
    package private(set) var ownMean = 0.0

    /// Ids of the concepts that stand out, the weakest first.
    package var weakConcepts: [String] { concepts.filter(\.standsOut).map(\.id) }
    /// Everything that stands out, the concepts first.
    package var standingOut: [WeakArea] { (concepts + traps + exceptions).filter(\.standsOut) }
    /// Traps that come back though they do not stand out among all misses, the most frequent first.
    package var comingBack: [WeakArea] { traps.filter { $0.comesBack && !$0.standsOut } }

    package init(_ entries: some Sequence<JournalEntry>) {
        var trials = Trials()
        trials.add(entries.lazy.compactMap(\.asAttempt))
        self.init(trials)
    }

    /// The weak areas that many learners have in common.
    ///
    /// - Parameter group: each one's attempts, in the order of their times. Everybody is compared with themselves only.
    package init(group: [[Attempt]]) {
        var trials = Trials()
        for attempts in group { trials.add(attempts) }
        self.init(trials)
        guard group.count > 1 else { return }
        for (index, attempts) in group.enumerated() {
            let own = WeakAreas(group: [attempts])
            note(own.concepts, of: index, in: &concepts)
            note(own.traps, of: index, in: &traps)
            note(own.exceptions, of: index, in: &exceptions)
        }
    }

    private func note(_ own: [WeakArea], of learner: Int, in areas: inout [WeakArea]) {
        let names = Set(own.filter(\.standsOut).map(\.id))
        for index in areas.indices where names.contains(areas[index].id) { areas[index].standsOutFor.append(learner) }
    }

    private init(_ trials: Trials) {
        let tally = AreaTally(trials)
        guard tally.weight > 0 else { return }
        ownMean = tally.missed / tally.weight
        var numbers: [WeakArea.Kind: [Int]] = [:]
        for number in trials.areas.list.indices { numbers[trials.area(number).kind, default: []].append(number) }
        concepts = Self.concepts(numbers[.concept] ?? [], trials, tally)
        traps = Self.shares(numbers[.trap] ?? [], trials, tally)
        exceptions = Self.shares(numbers[.exception] ?? [], trials, tally)
    }

    /// How many attempts at the learner's own mean are added to an area's own: what is known before anything is.
    static let priorAttempts = 4.0

    static func shrunk(misses: Double, of attempts: Double, towards mean: Double) -> Double {
        (misses + priorAttempts * mean) / (attempts + priorAttempts)
    }

    private static func concepts(_ numbers: [Int], _ trials: Trials, _ tally: AreaTally) -> [WeakArea] {
        let findings = StandOut(trials: trials.all, candidates: numbers, areaCount: trials.areas.list.count) {
            tally.areas[$0].misses
        }.find()
        return ranked(
            numbers.map { number in
                let finding = findings[number]
                return tally.area(
                    number, trials, rate: finding.rate, strength: finding.strength, standsOut: finding.standsOut,
                    attempts: tally.areas[number].trials, weight: finding.attempts)
            })
    }

    /// As if that many kinds had been seen: that the only trap so far is all there is says nothing yet.
    private static let fewestKinds = 8.0
    /// How many times the mean share of a kind is too much.
    private static let smallestRatio = 2.0

    /// Traps and exceptions: a share of the misses, compared with what it were if all kinds were alike.
    private static func shares(_ numbers: [Int], _ trials: Trials, _ tally: AreaTally) -> [WeakArea] {
        let kinds = max(Double(numbers.count), fewestKinds)
        let shown = numbers.reduce(0) { $0 + tally.areas[$1].missed }
        let mean = min(1, shown / max(tally.missed, 1e-9) / kinds)
        let threshold = Normal.quantile(1 - StandOut.falseAlarms / kinds)
        let areas = numbers.map { number in
            let entry = tally.areas[number]
            let excess = entry.missed - tally.missed * mean
            let strength = StandOut.standardised(excess, tally.missed * mean * (1 - mean))
            let rate = shrunk(misses: entry.missed, of: tally.missed, towards: mean)
            let standsOut =
                entry.misses >= StandOut.fewestMisses && strength > threshold && rate >= smallestRatio * mean
            var area = tally.area(
                number, trials, rate: rate, strength: strength, standsOut: standsOut, attempts: tally.missCount,
                weight: entry.missed)
            // What came back for whom is nothing that a group has in common.
            guard area.kind == .trap, trials.learners == 1 else { return area }
            let recurrence = Recurrence(falls: entry.latest, trials)
            area.occasions = recurrence.occasions
            area.comesBack = recurrence.isTold
            return area
        }
        return ranked(areas)
    }

    private static func ranked(_ areas: [WeakArea]) -> [WeakArea] {
        areas.sorted { one, other in
            if one.standsOut != other.standsOut { return one.standsOut }
            if one.comesBack != other.comesBack { return one.comesBack }
            return one.rate == other.rate ? one.id < other.id : one.rate > other.rate
        }
    }
}
