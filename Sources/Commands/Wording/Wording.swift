import Catalog
import Glibc
import Grading
import Practice
import Sandbox

/// All sentences about failures: errors carry data, and the words for them are in this folder.
enum Wording {
    /// One failure in words, with the exit code that goes with it.
    static func failure(_ error: any Error) -> (message: String, code: ExitCode) {
        switch error {
        case let fault as UsageFault: (fault.message, .usage)
        case let fault as UnknownExercise: (unknownExercise(fault), .usage)
        case let fault as UnknownTopic: (unknownTopic(fault), .usage)
        case let fault as SubmissionFault: (submission(fault), .usage)
        case let fault as CatalogLocation.NotFound: (noCatalog(fault), .usage)
        case is WorkspaceLocation.NoHome:
            ("HOME is not set, so there is no place for your answers. Name one with --workspace DIR.", .usage)
        case let faults as AuthoringFaults: (authoring(faults), .internalFault)
        case let fault as ServiceFault: (service(fault), .internalFault)
        case let fault as PackageStore.Fault: (packages(fault), .unavailable)
        case let fault as SandboxFault: (sandbox(fault), .unavailable)
        case let fault as Journal.Fault: (journal(fault), .unavailable)
        case let fault as Workspace.Fault: (workspace(fault), .unavailable)
        case LiveFault.system(let what, let errno): ("\(what) could not be made (\(reason(errno))).", .unavailable)
        default: ("an unforeseen fault: \(error). Please report it.", .internalFault)
        }
    }

    static func reason(_ errno: Int32) -> String {
        switch errno {
        case 0: "it is not an ordinary file"
        case EACCES, EPERM: "permission denied"
        case ENOSPC, EDQUOT: "the disk is full"
        case EROFS: "the disk is read-only"
        case EFBIG: "the file would be larger than is allowed here"
        case ENOTDIR: "a part of the path is not a folder"
        default: String(cString: strerror(errno))
        }
    }

    private static func service(_ fault: ServiceFault) -> String {
        let log = VisibleText.lines(fault.log).map { "\n  " + $0 }.joined()
        return
            "the service \(fault.service) of \(fault.exercise), case \"\(fault.caseName)\", did not get ready, so nothing was "
            + "judged; its author has to mend it. It printed:\(log.isEmpty ? " nothing" : log)"
    }

    private static func workspace(_ fault: Workspace.Fault) -> String {
        "\(fault.path) cannot be made (\(reason(fault.errno))). Choose another workspace with --workspace DIR, or make "
            + "this one writable."
    }

    private static func noCatalog(_ fault: CatalogLocation.NotFound) -> String {
        if let named = fault.named {
            return
                "there is no catalog in \(named): it has no Exercises/catalog.json. Name the folder that holds it with --catalog DIR."
        }
        return
            "no exercises found near here or beside the program. Name the folder that holds Exercises with --catalog DIR."
    }
}

/// An exercise that the catalog does not have.
struct UnknownExercise: Error {
    var name: String
    var nearest: ExerciseID?
}

extension Wording {
    private static func unknownExercise(_ fault: UnknownExercise) -> String {
        let nearest = fault.nearest.map { " Did you mean \($0)?" } ?? ""
        return "there is no exercise \"\(fault.name)\".\(nearest) `reprise list` shows all."
    }
}
