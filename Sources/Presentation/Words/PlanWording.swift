import Coach

/// Sentences about the plan of the day.
extension Wording {
    /// That there is nothing to do only because exercises cannot be read.
    package static func nothingReadable(_ plan: TodayPlan) -> String {
        let done = "\(plan.accepted) of \(plan.total) exercises are accepted, and nothing is due. "
        let left = plan.broken == 1 ? "The one that is left" : "The \(plan.broken) that are left"
        let fault = "\(left) cannot be read: the catalog has faults, to be mended by its author."
        return (plan.accepted > 0 ? done : "") + fault
    }
}
