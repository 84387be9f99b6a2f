"""Lets LocalStack 4.14 update an alias of a function, as CloudFormation does.

Unpatched, it takes an alias for replaced whenever its function changes, creates it a second time (which fails) and deletes it
in the end; its provider cannot update at all. On AWS only a change of FunctionName or Name replaces an alias, and FunctionVersion
changes without interruption (CloudFormation Template Reference, "AWS::Lambda::Alias").

Python loads this file by its name from PYTHONPATH; nothing is changed until LocalStack loads the modules named below.
"""
import importlib.machinery
import sys

ALIAS = "AWS::Lambda::Alias"


def patch_model(module):
    asked = module.ChangeSetModel._resolve_requires_replacement
    module.ChangeSetModel._resolve_requires_replacement = lambda self, node_properties, resource_type: (
        resource_type.value != ALIAS and asked(self, node_properties=node_properties, resource_type=resource_type))


def patch_provider(module):
    def update(self, request):
        model = {**request.previous_state, **request.desired_state}
        request.aws_client_factory.lambda_.update_alias(
            FunctionName=model["FunctionName"], Name=model["Name"], FunctionVersion=model["FunctionVersion"])
        return module.ProgressEvent(status=module.OperationStatus.SUCCESS, resource_model=model)

    module.LambdaAliasProvider.update = update


PATCHES = {
    "localstack.services.cloudformation.engine.v2.change_set_model": patch_model,
    "localstack.services.lambda_.resource_providers.lambda_alias": patch_provider,
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
