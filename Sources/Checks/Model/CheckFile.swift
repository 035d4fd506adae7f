import Sandbox

/// A file of `checks/`, or a folder there, with what a check may refer to.
package struct CheckFile {
    /// Relative to the catalog's root folder.
    package var path: String
    /// Empty for a folder.
    package var content: [UInt8]
    /// What lies in it where it is a folder, by path below it.
    package var folder: [String: [UInt8]] = [:]
    /// What the learner writes; the first is the module that sessions start with.
    package var learnerFiles: [String]
    /// What every case finds beside the learner's files, by path: `checks/given`.
    package var given: [String: [UInt8]] = [:]
    package var services: [String: Service]
    /// The exercise's own profile; nothing where that has faults.
    package var ownProfile: SandboxProfile?
    /// A profile of the catalog by its name; nothing where there is none, or it has faults.
    package var profile: (String) -> SandboxProfile? = { _ in nil }
    /// The solution's version of the first of the learner's files, which says what an answer defines.
    package var solution: () -> [UInt8]
    /// Whether it is read to record what comes of it, so that what is expected may be missing.
    package var isToBeRecorded = false

    /// What an author is told behind what is missing, where a recording fills it in.
    package static let remedy = " (`reprise bless ID` fills it in)"

    package init(
        path: String, content: [UInt8], learnerFiles: [String], services: [String: Service],
        solution: @escaping () -> [UInt8]
    ) {
        self.solution = solution
        self.path = path
        self.content = content
        self.learnerFiles = learnerFiles
        self.services = services
    }
}

/// A script that a case starts in the same sandbox, before the learner's program: a server for it to talk to.
package struct Service: Sendable, Equatable {
    /// The name of the file below `checks/services`.
    package var name: String
    package var source: [UInt8]

    package init(name: String, source: [UInt8]) {
        self.name = name
        self.source = source
    }
}
