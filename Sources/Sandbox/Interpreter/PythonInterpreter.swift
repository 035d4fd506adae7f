import System

/// The real interpreter behind `python3`, and what a sandbox has to show for it to run.
package struct PythonInterpreter: Sendable, Equatable {
    /// Where `python3` was found on the PATH; often a link, or a script that picks a version.
    package var foundAs: String
    /// The executable itself, all links resolved.
    package var executable: String
    /// As in "3.11.7".
    package var version: String
    /// The folders of the standard library.
    package var standardLibrary: [String]
    /// The folders of the shared libraries that the interpreter and its modules load.
    package var sharedLibraries: [String]
    /// Whether a program's last exit handler can tell a `sys.exit` from the end of the program; see `driver.py`.
    var tellsExitsApart: Bool
    /// The driver, compiled by this interpreter.
    var driverCode: [UInt8]
    /// What of the driver comes along with the requests that need it.
    var modules: CompiledModules

    /// Whether `python3` was only a stand-in, such as pyenv's or asdf's script.
    package var isBehindShim: Bool { foundAs != executable && !resolvesByLinks }

    private var resolvesByLinks: Bool { FileStatus.realPath(foundAs) == executable }

    /// The oldest version that Reprise runs with.
    package static let oldestVersion = (major: 3, minor: 10)
}
