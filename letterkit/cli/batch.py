"""`letterkit batch`: a letter for each row of a table; run it again to continue where it stopped."""

from __future__ import annotations

from typing import Any

import click

from letterkit.cli import _options as options
from letterkit.cli._environment import Environment
from letterkit.cli.draft import EFFORTS


@click.command(
    epilog="""\b
Examples:
  letterkit batch jobs.csv --kind cover-letter --resume resume.json
  letterkit batch jobs.csv --kind cover-letter --resume resume.json \\
      -o letters --yes
  letterkit batch status letters
"""
)
@click.argument("table")
@click.argument("folder", required=False, metavar="")
@click.option("--kind", metavar="K", help="The kind of letter, where a row does not name its own.")
@options.RESUME
@click.option("--resumes", metavar="DIR|ZIP", help="A folder or ZIP in which each row's resume is found by name or id.")
@click.option("--notes", metavar="FILE", help="Notes shared by all rows: evidence, contact, voice.")
@click.option("--lang", metavar="L", help="The language of the letters, such as en or de.")
@click.option("-o", "--output", metavar="DIR", help="The folder for the letters and report.jsonl.")
@click.option("--as", "suffix", default="md", metavar="FORMAT", help="The letters' format: md, eml, docx, …")
@click.option(
    "--via", default="local", metavar="ENGINE", help="Where it runs: local, openai-batch, anthropic-batch or dask."
)
@click.option("--concurrency", type=click.IntRange(1, 2000), metavar="N", help="Number of requests at a time.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="Process at most N rows.")
@click.option("--max-cost", type=click.FloatRange(0), metavar="USD", help="Start no more rows once this much is spent.")
@click.option("--model", metavar="A", help="The model that writes, such as openai:NAME.")
@click.option("--no-model", is_flag=True, help="Write with templates, whatever the settings say.")
@click.option("--require-model", is_flag=True, help="Fail a row rather than write it with a template.")
@click.option("--effort", type=click.Choice(EFFORTS), default="standard", metavar="LEVEL",
              help="quick, standard or thorough: how many passes the model makes.")  # fmt: skip
@click.option("--scheduler", metavar="ADDRESS", help="With --via dask: the cluster's scheduler.")
@click.option(
    "--export-requests", metavar="FILE", help="Write the next requests to this file, for vLLM's run-batch or Azure."
)
@click.option("--import-replies", metavar="FILE", help="Read the answers from this file.")
@click.option(
    "--allow-outside", multiple=True, metavar="DIR", help="Also let rows name files in this folder or below it."
)
@options.DECISION
@options.MEANING
@options.ANYWAY
@options.SHOW_OUTGOING
@click.option("--columns", is_flag=True, help="Show how each column was understood, and stop.")
@click.option(
    "--yes", is_flag=True, help="Write all letters. Without it, one row is drafted and shown, and nothing is written."
)
@options.TODAY
@options.format_option("text", "json")
@click.pass_obj
def command(environment: Environment, /, **chosen: Any) -> int:
    """Draft a letter for each row of TABLE (.csv, .tsv, .jsonl, .xlsx).

    \b
    A row has at least `company` and `role`, or a `posting`. The columns:
    
      company, employer     the employer        Kestrel Rail
      role, job_title       the job             Data Analyst
      posting, ad           a file or its text  ads/kestrel.html
      resume, cv            a file              cvs/priya.json
      reason, motive        why this employer   I use your app
      candidate, student    who signs           Priya Nandakumar
      recipient, to         who gets the letter Mr Tovey
      email                 where they get it   tovey@kestrel.test
      notes, rejection      files
      kind, lang            cover-letter, en
    
    `name` and `email` are the recipient's, unless the row's resume says that
    they are the candidate's own. Any field of the notes is a column, too, such
    as practical.start. A column that begins with _ is left alone.
    `--columns` shows how each column of TABLE was understood.
    `letterkit batch status DIR` shows how far a batch has got.
    """
    from letterkit.cli._batch import batch, status
    from letterkit.cli._batch_order import BatchOrder

    folder = chosen.pop("folder")
    if chosen["table"] == "status" and folder:
        return status(environment, folder, chosen["form"])
    if folder:
        raise click.UsageError(f"There is one table; put the letters into a folder with -o {folder}.")
    return batch(environment, BatchOrder(**chosen))
