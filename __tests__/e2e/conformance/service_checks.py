"""Checks clusters, pools and their work requests, domains, and images."""

import json
import urllib.request

import oci
from checks import ENV, artifacts, check, engine, identity, status_of
from oci.container_engine import models


def work_request_of(response):
    """Returns the work request of a response, once it has ended."""
    request = engine.get_work_request(response.headers["opc-work-request-id"])
    return oci.wait_until(
        engine,
        request,
        evaluate_response=lambda found: found.data.time_finished is not None,
        max_interval_seconds=1,
        max_wait_seconds=60,
    ).data


@check("a failed work request: its errors and its log")
def _():
    provoked = {"kind": "fail", "code": "LimitExceeded", "message": "Out of host capacity."}
    target = f"{ENV['adminEndpoint']}/pools/unlucky/next-outcome"
    urllib.request.urlopen(
        urllib.request.Request(target, data=json.dumps(provoked).encode(), method="PUT")
    )
    subnet = ENV["subnetIds"]["nodes"]
    domain = identity.list_availability_domains(ENV["tenancyId"]).data[0].name
    details = models.CreateVirtualNodePoolDetails(
        compartment_id=ENV["compartmentId"],
        cluster_id=ENV["clusterId"],
        display_name="unlucky",
        size=1,
        pod_configuration=models.PodConfiguration(subnet_id=subnet, shape="Pod.Simulated"),
        placement_configurations=[
            models.PlacementConfiguration(
                availability_domain=domain, subnet_id=subnet, fault_domain=["FAULT-DOMAIN-1"]
            )
        ],
    )
    work = work_request_of(engine.create_virtual_node_pool(details))
    where = (ENV["compartmentId"], work.id)
    errors = engine.list_work_request_errors(*where).data
    messages = [entry.message for entry in engine.list_work_request_logs(*where).data]
    pool = work.resources[0].identifier
    state = engine.get_virtual_node_pool(pool).data.lifecycle_state
    removed = work_request_of(engine.delete_virtual_node_pool(pool))
    return {
        "status": work.status,
        "errors": [[error.code, error.message] for error in errors],
        "logged": "Out of host capacity." in messages,
        "pool": state,
        "deleted": removed.status,
    }


@check("images: none in a new repository, and none of a made-up OCID")
def _():
    compartment = ENV["registryCompartmentId"]
    repository = artifacts.create_container_repository(
        oci.artifacts.models.CreateContainerRepositoryDetails(
            compartment_id=compartment, display_name="conformance/empty"
        )
    ).data
    listed = artifacts.list_container_images(compartment, repository_id=repository.id).data.items
    unknown = "ocid1.containerimage.oc1.eu-frankfurt-1.aaaaunknown"
    artifacts.delete_container_repository(repository.id)
    return {"listed": len(listed), "unknown": status_of(artifacts.get_container_image, unknown)}


@check("availability and fault domains")
def _():
    domains = identity.list_availability_domains(ENV["tenancyId"]).data
    faults = identity.list_fault_domains(ENV["tenancyId"], domains[0].name).data
    return {"domains": len(domains), "faults": [f.name for f in faults]}


@check("the cluster and the pod shapes")
def _():
    cluster = engine.get_cluster(ENV["clusterId"]).data
    shapes = [shape.name for shape in engine.list_pod_shapes(ENV["compartmentId"]).data]
    return {"type": cluster.type, "state": cluster.lifecycle_state, "E4": "Pod.Standard.E4.Flex" in shapes}


@check("an unknown virtual node pool")
def _():
    return engine.get_virtual_node_pool("ocid1.virtualnodepool.oc1.eu-frankfurt-1.aaaaunknown").status
