import System

/// What of the host the interpreter has to see, and nothing more.
struct InterpreterView {
    /// Folders and files to read.
    let readable: [String]
    /// Folders on the way that may be listed, but whose files are not all readable.
    let listable: [String]
    /// Files that may be executed: the interpreter, the dynamic loader, and a tool where the session is for one.
    let executable: [String]
    /// All of the above as whole folders, for a private root.
    let shown: [String]
    /// Links for a private root, by which the loader's cache names libraries on a merged /usr; not what they lead to.
    let links: [(path: String, target: String)]
    /// Folders of third-party packages in the shown folders, which exercises do not see.
    let covered: [String]
    /// The packages, and the folder where an interpreter looks for them that a program starts by itself.
    let site: (packages: String, folder: String)?

    /// - Parameters:
    ///   - packages: a folder of third-party packages that the profile names.
    ///   - tool: the one program of these that may be started.
    init(_ interpreter: PythonInterpreter, packages: String?, tool: String? = nil) {
        let program = Self.program(tool, of: packages)
        executable =
            [interpreter.executable] + [ELFFile.loader(of: interpreter.executable), program].compactMap { $0 }
        let data = ["/usr/lib/locale", "/usr/share/zoneinfo", "/etc/localtime", "/etc/mime.types", "/etc/ld.so.cache"]
        let folders = interpreter.standardLibrary + interpreter.sharedLibraries + data
        let named = [packages].compactMap { $0 }
        shown = (folders + named).sorted() + executable
        links = ["/lib", "/lib64", "/lib32"].compactMap { path in
            guard FileStatus(path, followingLinks: false)?.isLink == true else { return nil }
            return FileStatus.linkTarget(path).map { (path, $0) }
        }
        var parts = Parts()
        for folder in folders { parts.add(folder) }
        readable = Array(Set(parts.readable + named)).sorted()
        listable = Array(Set(parts.listable)).sorted()
        covered = Array(Set(parts.covered)).sorted()
        site = packages.flatMap { packages in Self.siteFolder(interpreter).map { (packages, $0) } }
    }

    /// Where packages lie that were installed for all: below the standard library, or where Debian has them.
    private static func siteFolder(_ interpreter: PythonInterpreter) -> String? {
        guard let library = interpreter.standardLibrary.first, let parent = library.folderPart else { return nil }
        return [library + "/site-packages", parent + "/python3/dist-packages"]
            .first { FileStatus($0)?.isFolder == true }
    }

    /// Where `unpack_wheels.py` puts the programs of packages, which no name of a module leads to.
    static func program(_ tool: String?, of packages: String?) -> String? {
        guard let tool, let packages else { return nil }
        return "\(packages)/.programs/\(tool)"
    }

    /// Folders, split into their entries wherever a folder of third-party packages lies below.
    private struct Parts {
        var readable: [String] = []
        var listable: [String] = []
        var covered: [String] = []

        mutating func add(_ folder: String) {
            // What we cannot look into we cannot take third-party packages out of; it is not shown.
            guard let names = try? FolderContent.namesIfAny(folder) else { return }
            let nested = names.filter { $0.hasPrefix("python3") && FileStatus(folder + "/" + $0)?.isFolder == true }
            let packages = names.filter { $0 == "site-packages" || $0 == "dist-packages" }
            if nested.isEmpty && packages.isEmpty {
                readable.append(folder)
                return
            }
            listable.append(folder)
            covered += packages.map { folder + "/" + $0 }
            readable += names.filter { !packages.contains($0) && !nested.contains($0) }.map { folder + "/" + $0 }
            for name in nested { add(folder + "/" + name) }
        }
    }
}
