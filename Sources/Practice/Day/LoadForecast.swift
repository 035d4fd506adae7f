import System

/// What the days to come ask for, if all rebuilds go well.
package struct LoadForecast: Sendable, Equatable {
    package struct Day: Sendable, Equatable {
        package var day: CivilDay
        /// In the order in which they come.
        package var rebuilds: [String]
        package var minutes: Int
        /// How many are due and wait for a later day.
        package var waiting: Int
    }

    package var days: [Day]

    /// - Parameters:
    ///   - minutes: how long a rebuild takes; nothing for an exercise that cannot be practised any more.
    ///   - budget: how many minutes a day has.
    package init(
        _ schedule: ReviewSchedule, from first: CivilDay, days count: Int, minutes: (String) -> Int?,
        budget: (CivilDay) -> Int
    ) {
        var walk = Walk(schedule, minutes)
        days = (0..<count).map { walk.take(first.adding($0), budget: budget(first.adding($0))) }
    }

    /// Goes from day to day, and takes what fits.
    private struct Walk {
        private struct Waiting {
            var exercise: String
            var place: Place
            var memory: Memory?
            var minutes: Int
            /// What a rebuild was worth on the day on which it became due; it changes little while it waits.
            var gain: Double?
        }

        private var all: [Waiting]

        init(_ schedule: ReviewSchedule, _ minutes: (String) -> Int?) {
            all = schedule.exercises.compactMap { exercise in
                guard let place = schedule.place(exercise), let minutes = minutes(exercise) else { return nil }
                return Waiting(
                    exercise: exercise, place: place, memory: schedule.memory(exercise), minutes: minutes)
            }
        }

        mutating func take(_ day: CivilDay, budget: Int) -> Day {
            let ready = all.indices.filter { all[$0].place.due <= day }
            var ranked: [(index: Int, gain: Double)] = []
            for index in ready { ranked.append((index, gain(index, on: day))) }
            let due = ranked.sorted {
                (-$0.gain, all[$0.index].place.due, $0.index) < (-$1.gain, all[$1.index].place.due, $1.index)
            }.map(\.index)
            var taken = Day(day: day, rebuilds: [], minutes: 0, waiting: 0)
            for index in due {
                // One that is longer than a day stands alone.
                let isAlone = taken.rebuilds.isEmpty && budget > 0 && all[index].minutes > budget
                guard taken.minutes + all[index].minutes <= budget || isAlone else {
                    taken.waiting += 1
                    continue
                }
                taken.rebuilds.append(all[index].exercise)
                taken.minutes += min(budget, all[index].minutes)
                pass(index, day)
            }
            return taken
        }

        private mutating func gain(_ index: Int, on day: CivilDay) -> Double {
            if let known = all[index].gain { return known }
            let gain = all[index].memory?.gain(on: day, perMinuteOf: all[index].minutes) ?? 0
            all[index].gain = gain
            return gain
        }

        private mutating func pass(_ index: Int, _ day: CivilDay) {
            all[index].gain = nil
            all[index].memory = all[index].memory?.reviewed(.good, on: day)
            let beyond = ReviewSchedule.distanceBeyond(all[index].memory)
            all[index].place.pass(on: day, isClean: true, beyond: beyond)
        }
    }
}
