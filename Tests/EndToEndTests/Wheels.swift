import Foundation

/// Packages made by hand, as an index would have them: no network is needed.
enum Wheels {
    private static let maker = """
        import hashlib, json, sys, zipfile
        path, name, files = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
        about = name + "-1.0.dist-info/"
        files.setdefault(about + "METADATA", f"Metadata-Version: 2.1\\nName: {name}\\nVersion: 1.0\\n")
        files.setdefault(about + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        files[about + "RECORD"] = "".join(f"{file},,\\n" for file in files) + about + "RECORD,,\\n"
        with zipfile.ZipFile(path, "w") as wheel:
            for file, content in files.items(): wheel.writestr(file, content)
        """
    private static let sourceMaker = """
        import io, json, sys, tarfile
        path, name, files = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
        with tarfile.open(path, "w:gz") as archive:
            for file, content in files.items():
                member = tarfile.TarInfo(f"{name}-1.0/{file}")
                member.size = len(content.encode())
                archive.addfile(member, io.BytesIO(content.encode()))
        """

    /// Version 1.0 of a package with these files; gives its line of a requirements file.
    static func make(_ learner: Learner, _ name: String, _ files: [String: String]) throws -> String {
        try make(learner, name, files, maker, file: name + "-1.0-py3-none-any.whl")
    }

    /// The same as a source package, which would have to be built.
    static func makeSource(_ learner: Learner, _ name: String, _ files: [String: String]) throws -> String {
        try make(learner, name, files, sourceMaker, file: name + "-1.0.tar.gz")
    }

    static func folder(_ learner: Learner) -> String { learner.home + "/wheels" }

    private static func make(
        _ learner: Learner, _ name: String, _ files: [String: String], _ maker: String, file: String
    ) throws -> String {
        let folder = folder(learner)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/" + file
        let list = String(decoding: try JSONEncoder().encode(files), as: UTF8.self)
        let made = try learner.start(["python3", "-c", maker, path, name, list], binary: "/usr/bin/env").finish()
        guard made.status == 0 else { fatalError(made.errors) }
        return "\(name)==1.0 --hash=sha256:\(try hash(learner, path))\n"
    }

    private static func hash(_ learner: Learner, _ path: String) throws -> String {
        let sum = try learner.start([path], binary: "/usr/bin/sha256sum").finish().output
        return String(sum.prefix(64))
    }
}

extension Learner {
    /// A copy of the catalog with a sandbox profile `tiny` that needs packages, and a pip that takes them from ``Wheels``.
    func copyCatalog(needing requirements: String) throws {
        try copyCatalog()
        let root = catalog
        try FileManager.default.copyItem(atPath: root + "/Sandboxes/pure", toPath: root + "/Sandboxes/tiny")
        try writeCatalog("Sandboxes/tiny/requirements.txt", requirements)
        environment["XDG_CACHE_HOME"] = home + "/cache"
        environment["PIP_NO_INDEX"] = "1"
        environment["PIP_FIND_LINKS"] = Wheels.folder(self)
        environment["PIP_CONFIG_FILE"] = "/dev/null"
    }

    /// The folders of packages in the cache.
    var packageFolders: [String] {
        let parent = home + "/cache/reprise/packages"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        return names.filter { !$0.hasSuffix(".lock") }.sorted().map { parent + "/" + $0 }
    }
}
