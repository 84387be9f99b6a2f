"""Types of resources that LocalStack 4.14 does not provide, or provides in part."""
import json
import time
import uuid

from localstack import config
from localstack.services.cloudformation.resource_provider import OperationStatus, ProgressEvent, ResourceProvider
from localstack.services.lambda_.invocation import runtime_executor
from localstack.services.ses.resource_providers.aws_ses_emailidentity import SESEmailIdentityProvider


def success(model):
    return ProgressEvent(status=OperationStatus.SUCCESS, resource_model=model)


class Sender(SESEmailIdentityProvider):
    """An identity that counts as confirmed at once. LocalStack's own is a stub."""

    def create(self, request):
        identity = request.desired_state["EmailIdentity"]
        ses = request.aws_client_factory.ses
        if "@" in identity:
            ses.verify_email_identity(EmailAddress=identity)
        else:
            ses.verify_domain_identity(Domain=identity)
        records = {f"DkimDNSToken{part}{number}": f"{part.lower()}{number}.{identity.split('@')[-1]}"
                   for number in (1, 2, 3) for part in ("Name", "Value")}
        return success({**request.desired_state, **records})

    def update(self, request):
        return success({**(request.previous_state or {}), **request.desired_state})

    def delete(self, request):
        return success({})


class CustomResource(ResourceProvider):
    """Calls the function behind ServiceToken and waits for what it puts at ResponseURL: there, a file in a bucket.

    Source: CloudFormation User Guide, "Custom resource request types", "Custom resource response objects".
    """
    SCHEMA = {"typeName": "AWS::CloudFormation::CustomResource", "primaryIdentifier": ["/properties/PhysicalResourceId"], "properties": {}}
    ANSWERS = "cloudformation-custom-resource-answers"
    POLL_SECONDS = 0.2

    def create(self, request):
        return self.ask("Create", request, {})

    def update(self, request):
        return self.ask("Update", request, request.previous_state or {})

    def delete(self, request):
        return self.ask("Delete", request, request.previous_state or request.desired_state)

    def ask(self, kind, request, before):
        properties = self.given(request.desired_state)
        s3, key = request.aws_client_factory.s3, str(uuid.uuid4())
        self.make_bucket(s3, request.region_name)
        event = {
            "RequestType": kind, "RequestId": key, "StackId": request.stack_id, "ResourceType": request.resource_type,
            "LogicalResourceId": request.logical_resource_id, "ServiceToken": properties["ServiceToken"],
            "ResponseURL": f"{self.as_functions_see_it()}/{self.ANSWERS}/{key}", "ResourceProperties": properties}
        if kind != "Create":
            event["PhysicalResourceId"] = before.get("PhysicalResourceId", "unknown")
        if kind == "Update":
            event["OldResourceProperties"] = self.given(before)
        request.aws_client_factory.lambda_.invoke(
            FunctionName=properties["ServiceToken"], InvocationType="Event", Payload=json.dumps(event))
        answer = self.wait(s3, key, float(properties.get("ServiceTimeout", 3600)))
        if answer["Status"] != "SUCCESS":
            return ProgressEvent(status=OperationStatus.FAILED, resource_model={}, message=answer.get("Reason", ""))
        return success({**properties, **answer.get("Data", {}), "PhysicalResourceId": answer["PhysicalResourceId"], "Data": answer.get("Data", {})})

    def make_bucket(self, s3, region):
        if self.ANSWERS not in [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]:
            place = {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}
            s3.create_bucket(Bucket=self.ANSWERS, **place)

    @staticmethod
    def given(model):
        """What the template says, without what the function has answered."""
        return {name: value for name, value in model.items() if name not in ("PhysicalResourceId", "Data", *model.get("Data", {}))}

    @staticmethod
    def as_functions_see_it():
        host = runtime_executor.get_runtime_executor().get_endpoint_from_executor(None)
        return f"http://{host}:{config.GATEWAY_LISTEN[0].port}"

    def wait(self, s3, key, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = s3.list_objects_v2(Bucket=self.ANSWERS, Prefix=key)
            if found.get("KeyCount"):
                return json.load(s3.get_object(Bucket=self.ANSWERS, Key=key)["Body"])
            time.sleep(self.POLL_SECONDS)
        return {"Status": "FAILED", "Reason": f"no answer after {seconds:.0f} s"}


def provider(resource_type):
    """Ours for this type; None where LocalStack's own is to serve."""
    if resource_type.startswith("Custom::"):
        return CustomResource()
    return Sender() if resource_type == "AWS::SES::EmailIdentity" else None
