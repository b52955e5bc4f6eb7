"""What one side keeps to itself never reaches the other, a group or somebody without a side: tried everywhere."""
