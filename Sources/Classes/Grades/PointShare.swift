/// How the points of an exercise are shared among its cases.
///
/// Cases that cannot be run here are left out of what was earned and of what could be earned: they count neither as passed
/// nor as failed. All counting is in hundredths, and the shares of all cases are together exactly what the exercise counts.
package struct PointShare: Sendable {
    /// What somebody has earned, and could have earned.
    package struct Share: Sendable, Equatable {
        package var earned: Double
        package var most: Double

        package init(earned: Double, most: Double) {
            self.earned = earned
            self.most = most
        }
    }

    /// In the order of the cases; nothing for one that is left out, or where they are not counted one by one.
    package let cases: [Share?]
    /// Of the exercise; nothing where nothing of it could be counted.
    package let whole: Share?

    package init(_ task: ClassReport.Task, _ grade: ExerciseGrade) {
        let counted = grade.cases.filter { $0.outcome != .skipped }
        guard task.award == .cases else {
            cases = grade.cases.map { _ in nil }
            let passes = counted.allSatisfy { $0.outcome == .passed }
            let isUnknown = counted.isEmpty || passes && counted.count < grade.cases.count
            whole = isUnknown ? nil : Share(earned: passes ? Double(task.points) : 0, most: Double(task.points))
            return
        }
        let (total, count) = (task.points * 100, grade.cases.count)
        var (earned, most) = (0, 0)
        cases = grade.cases.enumerated().map { at, entry in
            if entry.outcome == .skipped { return nil }
            let share = total * (at + 1) / count - total * at / count
            let own = entry.outcome == .passed ? share : 0
            (earned, most) = (earned + own, most + share)
            return Share(earned: Double(own) / 100, most: Double(share) / 100)
        }
        whole = counted.isEmpty ? nil : Share(earned: Double(earned) / 100, most: Double(most) / 100)
    }
}
