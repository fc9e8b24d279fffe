"""Looks at every answer before botocore parses it."""

from .answer import check_answer
from .errors import check_error


class Recorder:
    def __init__(self):
        self.answered = set()
        self.failed = set()
        self.problems = []

    def watch(self, client):
        # First of all: other handlers change what they see.
        client.meta.events.register_first('before-parse', self.look)
        return client

    def look(self, operation_model, response_dict, **_):
        service = operation_model.service_model.service_name
        if response_dict['status_code'] >= 300:
            self.failed.add(f'{service}:{operation_model.name}')
            found = check_error(operation_model, response_dict)
        else:
            self.answered.add(f'{service}:{operation_model.name}')
            found = check_answer(operation_model, response_dict)
        for problem in found:
            text = f'{service}:{problem}'
            if text not in self.problems:
                self.problems.append(text)
