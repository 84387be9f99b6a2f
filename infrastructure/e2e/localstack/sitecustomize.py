"""What LocalStack 4.14 lacks to deploy this template: see README.md beside this file.

Python loads this file by its name from PYTHONPATH; nothing is changed until LocalStack loads the modules named below.
"""
import collections
import contextlib
import glob
import importlib.machinery
import os
import platform
import sys
import tempfile
import threading
import time
import zipfile


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


class UnderWay:
    """The invocations under way, by the version that runs them, from the start of their environment on."""

    # Longer than any function may run.
    PATIENCE = 180

    def __init__(self):
        self.versions = collections.Counter()
        self.changed = threading.Condition()

    @contextlib.contextmanager
    def one_more(self, version):
        self.add(version, 1)
        try:
            yield
        finally:
            self.add(version, -1)

    def add(self, version, number):
        with self.changed:
            self.versions[version] += number
            if self.versions[version] == 0:
                del self.versions[version]
            self.changed.notify_all()

    def await_end(self, concerned):
        with self.changed:
            self.changed.wait_for(lambda: not any(concerned(version) for version in self.versions), self.PATIENCE)


UNDER_WAY = UnderWay()


def patch_versions(module):
    """A replaced version of a function ends what it has begun. Unpatched, it is killed in mid-invocation, and who called it
    - the reader of the stream - waits until the function's timeout is over.

    Source: AWS Developer Forums, an answer of AWS to "What happens to a running lambda during ...".
    """
    manager = module.LambdaVersionManager
    invoke, stop = manager.invoke, manager.stop

    def invoke_and_count(self, *, invocation):
        with UNDER_WAY.one_more(self):
            return invoke(self, invocation=invocation)

    def stop_at_rest(self):
        UNDER_WAY.await_end(lambda version: version is self)
        stop(self)

    manager.invoke, manager.stop = invoke_and_count, stop_at_rest


def patch_models(module):
    """Unpacked code stays until it is deleted for good. Unpatched, it goes with the first version that ends, though the next
    one may run the same."""
    code = module.S3Code
    remove, destroy = code.destroy_cached, code.destroy

    def destroy_unpacked(self):
        remove(self)
        destroy(self)

    code.destroy_cached, code.destroy = lambda self: None, destroy_unpacked


def patch_service(module):
    """Code is deleted once the invocations that run it have ended. Unpatched, it goes from under them."""
    destroy = module.destroy_code_if_not_used

    def destroy_at_rest(code, function):
        UNDER_WAY.await_end(lambda version: version.function_version.config.code is code)
        destroy(code, function)

    module.destroy_code_if_not_used = destroy_at_rest


def patch_events(module):
    """A poller of events that is stopped gives back what it has just received. Unpatched, it drops that, and its successor, on
    the same queue, sees it once the function's timeout and a minute are over: a deploy waits for its custom resource."""

    def run(self, *args, **options):
        version = self.version_manager.function_version
        sqs = module.get_sqs_client(version, client_config=module.CLIENT_CONFIG)
        while not self._shutdown_event.is_set():
            try:
                answer = sqs.receive_message(QueueUrl=self.event_queue_url, WaitTimeSeconds=2, MaxNumberOfMessages=10,
                                             VisibilityTimeout=version.config.timeout + 60)
                for message in answer.get("Messages") or []:
                    if not hand_over(self, message):
                        sqs.change_message_visibility(QueueUrl=self.event_queue_url, ReceiptHandle=message["ReceiptHandle"],
                                                      VisibilityTimeout=0)
            except Exception as failed:
                if not self._shutdown_event.is_set():
                    module.LOG.error("Events of %s were not read: %s", version.qualified_arn, failed)
                    time.sleep(1)

    def hand_over(self, message):
        if self._shutdown_event.is_set():
            return False
        try:
            self.invoker_pool.submit(self.handle_message, message)
            return True
        except RuntimeError:  # It was stopped meanwhile.
            return False

    module.Poller.run = run


def patch_environments(module):
    """Variables of the processes in which functions run, where these are not in containers."""
    if "RIC_CLASSPATH" not in os.environ:
        return
    environment = module.ExecutionEnvironment
    variables = environment.get_environment_variables
    library = unpacked_library()

    def more_variables(self):
        # Unset, each process unpacks the library into the same file, and one that loads it meanwhile crashes.
        own = f"-Dcom.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI={library}"
        return {**variables(self), "JDK_JAVA_OPTIONS": own, **clock(self.function_version.id.function_name)}

    environment.get_environment_variables = more_variables


def unpacked_library():
    """A file with the native half of the runtime interface client."""
    jar = next(path for path in os.environ["RIC_CLASSPATH"].split(":") if "lambda-java-runtime-interface-client" in path)
    machine = {"arm64": "aarch_64", "aarch64": "aarch_64"}.get(platform.machine(), "x86_64")
    with zipfile.ZipFile(jar) as archive:
        return archive.extract(f"jni/libaws-lambda-jni.linux-{machine}.so", tempfile.mkdtemp())


def clock(function):
    """Variables by which a function takes the time from libfaketime: it adds to the machine's what the file of the function's
    stack says, and nothing where there is no such file. Timeouts and sleeps are true.

    Source: libfaketime's README, "Using offsets for relative dates" and "FAKETIME_FORCE_MONOTONIC_FIX": with the fix a wait of
    Java ends at once.
    """
    clocks = os.environ.get("FUNCTION_CLOCKS")
    if not clocks:
        return {}
    libraries = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
    if not libraries:
        raise RuntimeError("FUNCTION_CLOCKS is set, and libfaketime is missing: apt-get install libfaketime")
    # A process that is killed leaves these.
    for shared in glob.glob("/dev/shm/*faketime_*"):
        if not os.path.exists(f"/proc/{shared.rpartition('_')[2]}"):
            with contextlib.suppress(FileNotFoundError):
                os.remove(shared)
    return {"LD_PRELOAD": libraries[0], "FAKETIME_TIMESTAMP_FILE": os.path.join(clocks, function.rpartition("-")[0]),
            "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "FAKETIME_FORCE_MONOTONIC_FIX": "0",
            "NO_FAKE_STAT": "1"}


CLOUDFORMATION = "localstack.services.cloudformation"
INVOCATION = "localstack.services.lambda_.invocation"
PATCHES = {
    f"{CLOUDFORMATION}.resource_provider": patch_providers,
    f"{CLOUDFORMATION}.engine.v2.change_set_model_preproc": patch_preproc,
    f"{INVOCATION}.event_manager": patch_events,
    f"{INVOCATION}.execution_environment": patch_environments,
    f"{INVOCATION}.lambda_models": patch_models,
    f"{INVOCATION}.version_manager": patch_versions,
    f"{INVOCATION}.lambda_service": patch_service,
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
