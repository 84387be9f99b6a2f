"""What LocalStack 4.14 lacks to deploy this template: see README.md beside this file.

Python loads this file by its name from PYTHONPATH; nothing is changed until LocalStack loads the modules named below.
"""
import importlib.machinery
import sys


def patch_providers(module):
    """Ours serve the types that club_resources names, also where another patch loads providers of its own."""
    executor = module.ResourceProviderExecutor
    load, loop = executor.try_load_resource_provider, executor.deploy_loop

    def ours(resource_type):
        import club_resources  # Not sooner: it loads this module.
        return club_resources.provider(resource_type or "")

    def deploy_loop(self, resource_provider, resource, raw_payload, *args, **options):
        provider = ours(raw_payload["resourceType"]) or resource_provider
        return loop(self, provider, resource, raw_payload, *args, **options)

    executor.try_load_resource_provider = staticmethod(lambda resource_type: ours(resource_type) or load(resource_type))
    executor.deploy_loop = deploy_loop


def patch_preproc(module):
    """Unpatched, it deletes with the stack what is kept but in a first deploy that failed."""
    resource = module.PreprocResource
    init = resource.__init__

    def keep(self, *args, **options):
        init(self, *args, **options)
        if self.deletion_policy == "RetainExceptOnCreate":
            self.deletion_policy = "Retain"

    resource.__init__ = keep


CLOUDFORMATION = "localstack.services.cloudformation"
PATCHES = {
    f"{CLOUDFORMATION}.resource_provider": patch_providers,
    f"{CLOUDFORMATION}.engine.v2.change_set_model_preproc": patch_preproc,
}


class Patches:
    """Finds a module as ever, and patches it once it is loaded."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name not in PATCHES:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        load = spec.loader.exec_module

        def load_and_patch(module):
            load(module)
            PATCHES[name](module)

        spec.loader.exec_module = load_and_patch
        return spec


sys.meta_path.insert(0, Patches)
