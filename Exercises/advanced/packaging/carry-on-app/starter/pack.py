import zipapp
