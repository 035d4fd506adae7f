import Grading
import Page

/// What runs beside the learner's program gets ready.
package enum ServiceReady: AuthoringRule {
    package static let description = RuleDescription(
        "service-not-ready", "A service that does not start is never the learner's fault.", canBeSwitched: false)

    static func words(_ home: String, _ fault: ServiceFault) -> Finding {
        let place = Finding.Place.key("case \"\(fault.caseName)\"")
        if fault.writesInput {
            return finding(
                home + "/checks/given/\(fault.service)", at: place, found: "a script that has failed",
                expected: "one that writes the input of the case", sentence: fault.sentence)
        }
        return finding(
            home + "/checks/services/\(fault.service)", at: place, found: "a service that did not get ready",
            expected: "one that prints \"ready\"", sentence: fault.sentence)
    }
}
